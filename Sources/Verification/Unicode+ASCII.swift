// Nearly every text is ASCII, and what Unicode says of a character is slow to look up.

extension Unicode.Scalar {
  /// White space.
  package var isSpace: Bool { isASCII ? value == 0x20 || 0x09...0x0D ~= value : properties.isWhitespace }
}

extension Character {
  /// A letter, a digit or `_`.
  package var isWordPart: Bool {
    guard let scalar = unicodeScalars.first, scalar.isASCII else { return isLetter || isNumber }
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": return true
    default: return false
    }
  }
}
