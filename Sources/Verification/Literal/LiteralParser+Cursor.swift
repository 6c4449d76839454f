extension LiteralParser {
  var isAtEnd: Bool { position >= bytes.count }

  func peek(_ ahead: Int = 0) -> UInt8? {
    let index = position + ahead
    return index < bytes.count ? bytes[index] : nil
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  /// Line ends are space within brackets only.
  mutating func skipSpace(lines: Bool) {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09: position += 1
      case 0x0A where lines, 0x0D where lines: position += 1
      default: return
      }
    }
  }

  /// `...` or `…`, of which a run of more dots is none.
  mutating func takeElision() -> Bool {
    let dot = UInt8(ascii: ".")
    if peek() == dot, peek(1) == dot, peek(2) == dot, peek(3) != dot {
      position += 3
      return true
    }
    if peek() == 0xE2, peek(1) == 0x80, peek(2) == 0xA6 {
      position += 3
      return true
    }
    return false
  }

  /// Whether a name goes on here. Of the scalars beyond ASCII those that are no letters in any script are left out by
  /// block: Latin-1 signs, U+2000 to U+2FFF (dashes, arrows, quotes), CJK and full-width punctuation.
  func isName(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    if byte < 0x80 { return Self.isNameByte(byte) }
    switch byte {
    case 0xC2, 0xE2, 0xEF, 0xF0...: return false
    case 0xE3: return index + 1 < bytes.count && bytes[index + 1] != 0x80
    default: return true
    }
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }

  static func isDigit(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
