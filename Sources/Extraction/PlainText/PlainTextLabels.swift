import Vocabulary

/// What pages with buttons leave above a box: the name of its language, and the words on the button.
enum PlainTextLabels {
  /// Behind the labels that begin at an entry and lead to code; nil where none do.
  static func end(at index: Int, of text: TextLines, beforeCode code: Int?) -> Int? {
    var end = index
    while end < text.entries.count, end < index + 2, isLabel(line(end, in: text)) { end += 1 }
    guard end > index else { return nil }
    return end == code || isButton(line(end - 1, in: text)) || text.entries[end...].first?.isPrompt == true ? end : nil
  }

  /// The language that is named above code; nil where none is.
  static func language(above index: Int, in text: TextLines) -> String? {
    guard index > 1, isButton(line(index - 1, in: text)) else { return nil }
    let name = line(index - 2, in: text)
    return name.split(separator: " ").count == 1 ? name : nil
  }

  private static func line(_ index: Int, in text: TextLines) -> String {
    text.lines[text.entries[index].lines.lowerBound].trimmed
  }

  private static func isLabel(_ line: String) -> Bool {
    isButton(line)
      || !line.holds(" ") && LanguageTag(info: line).family != .other && LanguageTag(info: line).family != .none
  }

  private static func isButton(_ line: String) -> Bool { CopyLabels.all.contains(line.lowercased()) }
}
