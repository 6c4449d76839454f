import Vocabulary

/// The part of a sentence up to where an author turns to something else: a dash, a semicolon, a full stop, a bracket.
enum Clause {
  private static let ends = [" — ", " – ", " -- ", " - ", "; ", ". ", " (", "— "]

  /// The first clause and what follows its end.
  static func first(of text: Substring) -> (clause: Substring, rest: Substring) {
    var index = text.startIndex
    var quote: Character?
    while index < text.endIndex {
      let character = text[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if "'\"`".contains(character), opensQuote(at: index, in: text) {
        quote = character
      } else if let end = ends.first(where: text[index...].begins) {
        return (text[..<index].trimmed, text[index...].dropFirst(end.hasSuffix("(") ? 1 : end.count).trimmed)
      }
      index = text.index(after: index)
    }
    return (text.trimmed, text[text.endIndex...])
  }

  /// An apostrophe within a word ("don't") opens nothing, and neither does a mark that nothing closes.
  private static func opensQuote(at index: Substring.Index, in text: Substring) -> Bool {
    if index > text.startIndex, text[text.index(before: index)].isWordPart { return false }
    return text[text.index(after: index)...].contains(text[index])
  }

  /// Whether the clause says what would happen under other circumstances.
  static func isConditional(_ clause: some StringProtocol) -> Bool { has(ConditionWords.words, clause) }

  static func isNegated(_ clause: some StringProtocol) -> Bool { has(Negations.words, clause) }

  /// Whether one of the words stands in it; in scripts without spaces within other characters.
  private static func has(_ words: Phrases, _ clause: some StringProtocol) -> Bool {
    if Phrase.words(of: clause).contains(where: words.contains) { return true }
    guard clause.utf8.contains(where: { $0 >= 0xE3 }) else { return false }
    let text = String(clause)
    return (words[.chinese] + words[.japanese]).contains(where: text.holds)
  }
}
