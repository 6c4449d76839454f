import Vocabulary

/// A run of whole numbers stated by its ends: `0 to 4`, `0..4`, `0-4`, `1 through 5`, `0, 1, ..., 9` is none.
struct StatedRange {
  let first: Int
  let last: Int

  init?(_ text: String) {
    var text = text.lowercased().trimmed
    for opening in Conjunctions.ofRanges.all where text.hasPrefix(opening + " ") {
      text = String(text.dropFirst(opening.count)).trimmed
    }
    for sign in Conjunctions.to.spaced + ["...", "..", "…", "–", "—", "-"] {
      // The sign of a negative first number is none between numbers.
      guard let range = text.dropFirst().range(of: sign) else { continue }
      guard let first = Int(String(text[..<range.lowerBound]).trimmed),
        let last = Int(String(text[range.upperBound...]).trimmed)
      else { return nil }
      self.first = first
      self.last = last
      return
    }
    return nil
  }

  /// Whether these are its numbers, each once, in order.
  func names(_ numbers: [String]) -> Bool {
    let step = first <= last ? 1 : -1
    guard first != last, numbers.count == last.magnitudeOfDifference(from: first) else { return false }
    var expected = first
    for number in numbers {
      guard number == String(expected) else { return false }
      // After the last number of all there is none to expect.
      expected &+= step
    }
    return true
  }
}

extension Int {
  /// How many numbers lie from here to there, both counted; nil where that is too many to count.
  fileprivate func magnitudeOfDifference(from other: Int) -> Int? {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow || difference.magnitude > UInt(Int.max - 1) ? nil : Int(difference.magnitude) + 1
  }
}
