import Verification

/// Whether a line is words for a reader, by its signs alone and in any script.
enum ProseLine {
  /// How many words, or characters of a script that has no spaces, no program prints in a line.
  private static let mostPrinted = 10
  private static let fewest = 5

  /// Words that no program prints: at least five and a sign at their end, or many; an item of a list.
  static func isSentence(_ line: String) -> Bool {
    let line = line.trimmed
    guard let first = line.first, let last = line.last else { return false }
    if isItem(line) { return true }
    let ideographs = line.unicodeScalars.count(where: isIdeograph)
    if ideographs > 2, "。：；，！？".contains(last) { return true }
    guard !"'\"[({<".contains(first) else { return false }
    if ideographs >= mostPrinted { return true }
    guard first.isLetter else { return false }
    let words = line.split(separator: " ")
    guard words.count >= fewest else { return false }
    return ".:?!".contains(last) || words.count >= mostPrinted
  }

  /// An item of a list, as scrapers write them.
  static func isItem(_ line: String) -> Bool {
    ["• ", "◦ ", "▪ ", "‣ "].contains { line.hasPrefix($0) }
  }

  /// Of Chinese or Japanese, which are written without spaces.
  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x3040...0x30FF).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
  }
}
