import Verification
import Vocabulary

/// Words at the beginning of a text, compared without regard to case.
enum Phrase {
  /// What follows the words, white space taken off; nil where the text begins otherwise or its first word goes on.
  static func rest(of text: Substring, after words: String) -> Substring? {
    var index = text.utf8.startIndex
    for expected in words.utf8 {
      if expected >= 0x80 { return rest(of: text, afterForeign: words) }
      guard index < text.utf8.endIndex, lowered(text.utf8[index]) == lowered(expected) else { return nil }
      index = text.utf8.index(after: index)
    }
    return separate(text[index...], from: words)
  }

  private static func rest(of text: Substring, afterForeign words: String) -> Substring? {
    // Most texts are English, and to lower their case takes long.
    guard let first = text.utf8.first, let wanted = words.utf8.first, (first < 0x80) == (wanted < 0x80) else {
      return nil
    }
    let lead = text.prefix(words.count)
    return lead.lowercased() == words ? separate(text[lead.endIndex...], from: words) : nil
  }

  private static func separate(_ rest: Substring, from words: String) -> Substring? {
    if let last = words.last, last.isWordPart, !last.isSetWithoutSpaces, let next = rest.first, next.isWordPart {
      return nil
    }
    return rest.trimmed
  }

  /// The longest of the phrases that the text begins with, and what follows it.
  static func leading(_ phrases: Phrases, in text: Substring) -> (phrase: String, rest: Substring)? {
    for phrase in phrases.sharingInitial(with: text) {
      if let rest = rest(of: text, after: phrase) { return (phrase, rest) }
    }
    return nil
  }

  /// The words of a text in lower case, without the punctuation around them.
  static func words(of text: some StringProtocol) -> [Substring] {
    text.lowercased().split { !$0.isWordPart && $0 != "'" && $0 != "’" }.map { Substring($0) }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
  }
}

extension Character {
  /// Chinese, Japanese: no space tells where a word ends.
  var isSetWithoutSpaces: Bool { unicodeScalars.first.map { (0x3040...0x9FFF).contains($0.value) } ?? false }
}

extension StringProtocol {
  /// Without the white space around it.
  var trimmed: SubSequence {
    guard let first = unicodeScalars.firstIndex(where: { !$0.isSpace }),
      let last = unicodeScalars.lastIndex(where: { !$0.isSpace })
    else { return self[endIndex...] }
    return self[first...last]
  }
}
