import Verification

/// One line of text that has signs in it, as what Python shows of a value has and a sentence has not.
struct SignedText {
  private let text: String

  init(_ text: String) { self.text = text }

  /// Whether one letter makes the difference, or digits alone do.
  func isSlip(of other: SignedText) -> Bool {
    guard text != other.text, text.count >= Self.fewest, other.text.count <= Self.longest, hasSigns, other.hasSigns
    else {
      return false
    }
    return shape == other.shape && !text.contains(where: \.isLetter)
      || abs(text.count - other.text.count) <= 1 && distance(Array(text), Array(other.text)) == 1
  }

  /// Brackets, or two signs between digits; a number that is filled up with zeros is a text, too.
  private var hasSigns: Bool {
    !text.contains("\n")
      && (text.contains("(") || text.count { "-:/.".contains($0) } >= 2
        || text.hasPrefix("0") && text.allSatisfy(\.isNumber))
  }

  /// With its digits left open.
  private var shape: String { String(text.map { $0.isNumber ? "0" : $0 }) }

  private static let fewest = 5
  private static let longest = 120
}
