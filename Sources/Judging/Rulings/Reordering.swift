/// Whether two texts have the same words and numbers in another order, as what comes of a set has.
package enum Reordering {
  /// Whether the other text is a reordering of the one, and not the same.
  package static func of(_ one: String, gives other: String) -> Bool {
    let (one, other) = (words(of: one), words(of: other))
    return one.count > 1 && one != other && one.sorted() == other.sorted()
  }

  private static func words(of text: String) -> [Substring] {
    // An emoji in quotes is an item as a word is.
    text.split { $0.isWhitespace || $0.isASCII && !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }
  }
}
