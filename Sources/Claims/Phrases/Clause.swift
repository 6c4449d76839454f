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
  static func isConditional(_ clause: some StringProtocol) -> Bool { ConditionWords.words.stand(in: clause) }

  static func isNegated(_ clause: some StringProtocol) -> Bool { Negations.words.stand(in: clause) }
}
