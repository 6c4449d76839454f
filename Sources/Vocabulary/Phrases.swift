/// The words and signs for one concept, a row a language, all in lower case.
///
/// A list is a literal: `[.english: ["no", "not"], .german: ["nicht"]]`. Whoever knows one more word adds it there and
/// nowhere else. The order of a row says nothing.
package struct Phrases: Sendable, ExpressibleByDictionaryLiteral {
  /// The longest first, so that none hides a longer one that begins with it.
  package let all: [String]
  private let rows: [Language: [String]]
  private let whole: Set<Substring>
  private let byInitial: [UInt8: [String]]

  package init(_ rows: [Language: [String]]) {
    self.rows = rows
    whole = Set(rows.values.joined().map { $0[...] })
    all = whole.map(String.init).sorted { ($1.count, $0) < ($0.count, $1) }
    byInitial = Dictionary(grouping: all) { Self.initial(of: $0) ?? 0 }
  }

  package init(dictionaryLiteral rows: (Language, [String])...) {
    self.init(Dictionary(rows, uniquingKeysWith: +))
  }

  package init(english words: [String]) { self.init([.english: words]) }

  /// Whether the text is one of them; it is to be in lower case.
  package func contains(_ text: Substring) -> Bool { whole.contains(text) }

  /// Whether the text is one of them; it is to be in lower case.
  package func contains(_ text: String) -> Bool { whole.contains(text[...]) }

  /// Whether one of those that are single words stands in the text, in any case; in scripts without spaces within other characters.
  package func stand(in text: some StringProtocol) -> Bool {
    let lower = text.lowercased()
    let words = lower.split { !Self.isWordPart($0) }
    if words.contains(where: contains) { return true }
    guard lower.utf8.contains(where: { $0 >= 0xE3 }) else { return false }
    return [Language.chinese, .japanese].contains { rows[$0]?.contains(where: lower.contains) == true }
  }

  private static func isWordPart(_ character: Character) -> Bool {
    // Nearly every text is ASCII, and what Unicode says of a character is slow to look up.
    guard let byte = character.asciiValue else { return character.isLetter || character.isNumber || character == "’" }
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return true
    default: return byte == UInt8(ascii: "_") || byte == UInt8(ascii: "'")
    }
  }

  /// Those with which the text may begin, as its first byte tells: few of many. The longest first.
  package func sharingInitial(with text: Substring) -> [String] {
    Self.initial(of: text).flatMap { byInitial[$0] } ?? []
  }

  /// The row of one language.
  package subscript(language: Language) -> [String] { rows[language] ?? [] }

  /// The rows of all languages but English.
  package var foreign: Phrases { Phrases(rows.filter { $0.key != .english }) }

  /// Each between two spaces, the longest first.
  package var spaced: [String] { all.map { " \($0) " } }

  /// The words and signs of both.
  package static func + (left: Phrases, right: Phrases) -> Phrases {
    Phrases(left.rows.merging(right.rows, uniquingKeysWith: +))
  }

  /// With more words of English.
  package static func + (left: Phrases, right: [String]) -> Phrases { left + Phrases(english: right) }

  /// In lower case where it is ASCII; one for all else, whose case more than the first byte tells.
  private static func initial(of text: some StringProtocol) -> UInt8? {
    text.utf8.first.map { byte in
      if byte >= 0x80 { return 0x80 }
      return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
    }
  }
}
