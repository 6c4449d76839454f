import Verification

extension ReleaseRange {
  /// Reads `3.10+`, `3.8-3.12`, `3.12`, `<3.9`, `<=3.9`, `>3.9`, `>=3.10`, and several of them joined by commas where all
  /// are meant; nil where the text is none of these or no release could meet it.
  init?(text: String) {
    var range = ReleaseRange(from: nil, through: nil)
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let next = Self.one(part.trimmed) else { return nil }
      range = ReleaseRange(
        from: [range.from, next.from].compactMap(\.self).max(),
        through: [range.through, next.through].compactMap(\.self).min())
    }
    if let from = range.from, let through = range.through, through < from { return nil }
    self = range
  }

  private static func one(_ text: String) -> ReleaseRange? {
    for (mark, offset, isLowest) in comparisons where text.hasPrefix(mark) {
      guard let number = ReleaseNumber(text.dropFirst(mark.count).trimmed), number.minor + offset >= 0
      else { return nil }
      let bound = ReleaseNumber(major: number.major, minor: number.minor + offset)
      return isLowest ? ReleaseRange(from: bound, through: nil) : ReleaseRange(from: nil, through: bound)
    }
    if text.hasSuffix("+") { return ReleaseNumber(text.dropLast()).map { ReleaseRange(from: $0, through: nil) } }
    let ends = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }.map { ReleaseNumber($0.trimmed) }
    guard (1...2).contains(ends.count), let from = ends[0], let through = ends[ends.count - 1] else { return nil }
    return ReleaseRange(from: from, through: through)
  }

  /// What stands before a number, how far its bound lies from the number, and whether the bound is the lowest release.
  private static let comparisons = [
    (">=", 0, true), ("<=", 0, false), (">", 1, true), ("<", -1, false),
  ]
}
