import Vocabulary

/// Whether free text is about what was printed, so that where it differs it is wrong, or is commentary.
///
/// Takes time in proportion to the length of both.
struct Resemblance {
  private let stated: Stated
  private let words: Words

  init(_ stated: Stated) {
    self.stated = stated
    words = Words(stated.text)
  }

  /// It resembles what was seen, or one line of it, where both have the same words and signs around other numbers, or
  /// most words in common: two at least, one of which says something. Several lines do where they are nearly those seen.
  func isSeen(in actual: String) -> Bool {
    if Bound(stated.text) != nil, Quantity(actual) != nil { return true }
    if Self.areNearly(stated.text.parts(by: .lines), actual.parts(by: .lines)) { return true }
    let lines = actual.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    return (lines.count > 1 ? [actual] + lines : lines).contains { words.resemble(Words($0)) }
  }

  /// Whether several lines are those that were seen but for some: all of them in another order, or as many, half of them
  /// the same at least and the others with as many words, and one in common where they have several.
  private static func areNearly(_ stated: [String], _ seen: [String]) -> Bool {
    guard stated.count > 1, stated.count == seen.count else { return false }
    func counted(_ lines: [String]) -> [String: Int] { lines.reduce(into: [:]) { $0[$1, default: 0] += 1 } }
    if counted(stated) == counted(seen) { return true }
    let others = zip(stated, seen).filter { Comparison.holding(of: .line, Stated($0), Actual(printed: $1)) == nil }
    return others.count * 2 <= stated.count
      && others.allSatisfy { stated, seen in
        let words = stated.split(separator: " ")
        let others = seen.split(separator: " ")
        return words.count == others.count && (words.count == 1 || !Set(words).isDisjoint(with: others))
      }
  }
}

/// The words and numbers of a text, and the text with its numbers left open.
private struct Words {
  private let all: [String]
  private let counts: [String: Int]
  private let shape: [String]

  init(_ text: String) {
    var all: [String] = []
    var shape: [String] = []
    var word: [UInt8] = []
    func end() {
      guard !word.isEmpty else { return }
      let text = String(decoding: word, as: UTF8.self).lowercased()
      all.append(text)
      shape.append(
        Self.isOpen(text)
          ? "#" + text.drop { $0.isNumber || $0 == "." || $0.isLetter && !Self.isDigit(text.utf8.first) } : text)
      word = []
    }
    let bytes = ShownText(text).squeezed(foldingQuotes: true).bytes
    for (index, byte) in bytes.enumerated() {
      let isPoint = byte == UInt8(ascii: ".") && Self.isDigit(word.last) && index + 1 < bytes.count
      if ShownText.isWord(byte) || isPoint && Self.isDigit(bytes[index + 1]) {
        word.append(byte)
      } else {
        end()
        if byte != 0x20 { shape.append(String(UnicodeScalar(byte))) }
      }
    }
    end()
    self.all = all
    self.shape = shape
    counts = all.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  func resemble(_ other: Words) -> Bool {
    if shape == other.shape, all.count > 1, all.contains(where: Self.isOpen) { return true }
    let common = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    guard common >= 2, 2 * common * 10 >= 6 * (all.count + other.all.count) else { return false }
    return counts.keys.contains { Self.isTelling($0) && other.counts[$0] != nil }
  }

  /// What a result fills in: a number, with its unit, or a constant.
  private static func isOpen(_ word: String) -> Bool {
    isDigit(word.utf8.first) || LiteralWords.constants.contains(word)
  }

  private static func isDigit(_ byte: UInt8?) -> Bool {
    byte.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
  }

  private static func isTelling(_ word: String) -> Bool {
    word.utf8.count >= 3 && !CommonWords.all.contains(word)
  }
}
