/// Which lines of a text without marks are headings.
enum PlainTextHeadings {
  private static let longest = 200
  /// How many words the name of a section has at most.
  private static let sectionWords = 8

  /// The level of the heading that a line is; nil where it is none.
  ///
  /// - Parameters:
  ///   - isAlone: blank lines stand around it.
  ///   - precedesQuestion: whether a question comes next.
  static func level(of line: String, isAlone: Bool, precedesQuestion: () -> Bool) -> Int? {
    if isQuestion(line) { return 2 }
    guard line.utf8.count <= longest, let first = line.first,
      first.isUppercase || first.isNumber || "@_".contains(first)
    else { return nil }
    if isAlone, LevelMark.atEnd(of: line) != nil { return 2 }
    let words = line.split(separator: " ")
    guard words.count <= sectionWords, let last = line.last, !".:;,?!".contains(last) else { return nil }
    return (isAlone || words.count <= sectionWords / 2) && precedesQuestion() ? 1 : nil
  }

  /// One question and nothing else, with its number and its level perhaps: "Q7. What is the GIL? Senior".
  static func isQuestion(_ line: String) -> Bool {
    guard line.utf8.count <= longest, let first = line.first, !first.isLowercase, !"•-*(".contains(first) else {
      return false
    }
    let text = LevelMark.atEnd(of: line)?.text ?? line
    let bare = text.last.map { "”\"’)".contains($0) } == true ? String(text.dropLast()) : text
    guard bare.hasSuffix("?") else { return isNumbered(line) }
    let inside = bare.dropLast()
    guard !inside.holds("? "), !inside.holds(". ") || isNumbered(line) else { return false }
    // "Follow-up: can you …?" asks on.
    guard let colon = inside.firstIndex(of: ":"), !isNumbered(line) else { return true }
    return inside[..<colon].split(separator: " ").count > 3
  }

  /// "Q7. Lists".
  private static func isNumbered(_ line: String) -> Bool {
    guard line.first == "Q" || line.first == "q" else { return false }
    let digits = line.dropFirst().prefix { $0.isNumber }
    return !digits.isEmpty && line.dropFirst(1 + digits.count).first.map { ".:) ".contains($0) } == true
  }
}
