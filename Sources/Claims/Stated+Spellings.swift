import Verification

extension Stated {
  /// The remark's text from the outcome on, and from every word before it: each may have been taken for a lead.
  func spellings(in text: Substring) -> [Substring] {
    guard let outcome = spelled else { return [text] }
    var starts = [outcome.lowerBound]
    while starts.count < Self.mostLeads, let space = text[..<starts[starts.count - 1]].dropLast().lastIndex(of: " ") {
      starts.append(text.index(after: space))
    }
    return (starts + [text.startIndex]).map { text[$0...] }
  }

  private static let mostLeads = 4
}
