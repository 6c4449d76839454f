/// How one line of text looks: its words, how they are capitalised, and the signs around them.
package struct TextShape: Sendable, Hashable {
  /// How a word is written.
  package enum Cast: Sendable, Hashable { case number, lower, upper, capitalised, mixed }

  package let words: [Substring]
  package let casts: [Cast]
  /// The text with its words left out; white space counts once.
  package let signs: String

  /// Nil where the text has several lines or no word.
  package init?(_ text: some StringProtocol) {
    let text = Substring(text)
    guard !text.contains("\n") else { return nil }
    var signs = ""
    for character in text {
      let sign: Character = character.isWordPart ? "w" : character.isWhitespace ? " " : character
      if sign != signs.last || sign != "w" && sign != " " { signs.append(sign) }
    }
    words = text.split { !$0.isWordPart }
    guard !words.isEmpty else { return nil }
    casts = words.map(Cast.init)
    self.signs = signs
  }

  /// Whether it is one word of letters and nothing else.
  package var isWord: Bool { signs == "w" && casts[0] != .number && words[0].allSatisfy(\.isLetter) }

  /// Whether there are signs between its words, which a text seldom shares with another by chance.
  package var hasSigns: Bool { signs.contains { $0 != "w" && $0 != " " } }
}

extension TextShape.Cast {
  fileprivate init(_ word: Substring) {
    let letters = word.filter(\.isLetter)
    if letters.isEmpty {
      self = .number
    } else if letters == letters.lowercased() {
      self = .lower
    } else if letters.count > 1, letters == letters.uppercased() {
      self = .upper
    } else {
      self = letters.dropFirst().contains(where: \.isUppercase) ? .mixed : .capitalised
    }
  }
}
