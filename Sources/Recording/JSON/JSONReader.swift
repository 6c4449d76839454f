/// Reads JSON (RFC 8259) and knows on which line it is.
struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0
  /// 1-based.
  private(set) var line = 1

  /// Deeper nesting is refused: each level takes a frame of the stack.
  private static let deepest = 64

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What is wrong, and where.
  struct Mistake: Error {
    let line: Int
    let what: String
  }

  /// The next byte that is no white space, which is taken where it is the one wanted.
  mutating func take(_ wanted: Character) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == wanted.asciiValue else { return false }
    index += 1
    return true
  }

  mutating func expect(_ wanted: Character) throws(Mistake) {
    guard take(wanted) else { throw mistake("\"\(wanted)\" is expected") }
  }

  /// Nothing may follow.
  mutating func expectEnd() throws(Mistake) {
    skipSpace()
    if index < bytes.count { throw mistake("the end of the file is expected") }
  }

  mutating func value(depth: Int = 0) throws(Mistake) -> JSON {
    guard depth < Self.deepest else { throw mistake("brackets are nested too deeply") }
    if take("{") { return .object(try members(depth: depth + 1)) }
    if take("[") {
      var values: [JSON] = []
      if take("]") { return .array([]) }
      repeat { values.append(try value(depth: depth + 1)) } while take(",")
      try expect("]")
      return .array(values)
    }
    skipSpace()
    guard index < bytes.count else { throw mistake("the file ends too early") }
    if bytes[index] == UInt8(ascii: "\"") { return .string(try string()) }
    return try word()
  }

  /// A string; the quotation mark must be next.
  mutating func string() throws(Mistake) -> String {
    try expect("\"")
    var text: [UInt8] = []
    while index < bytes.count, bytes[index] >= 0x20 {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") {
        guard let string = String(validating: text, as: UTF8.self) else { throw mistake("a text is not UTF-8") }
        return string
      }
      if byte == UInt8(ascii: "\\") { text += try escape() } else { text.append(byte) }
    }
    throw mistake("a text has no closing quotation mark")
  }

  private mutating func members(depth: Int) throws(Mistake) -> [JSON.Member] {
    var members: [JSON.Member] = []
    if take("}") { return [] }
    repeat {
      let name = try string()
      try expect(":")
      members.append(JSON.Member(name: name, value: try value(depth: depth)))
    } while take(",")
    try expect("}")
    return members
  }

  private mutating func word() throws(Mistake) -> JSON {
    let start = index
    while index < bytes.count, Self.isWord(bytes[index]) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      guard Double(word) != nil, word.first.map({ $0 == "-" || $0.isNumber }) == true else {
        throw mistake(word.isEmpty ? "a value is expected" : "\"\(word)\" is no value")
      }
      return .number(word)
    }
  }

  private mutating func escape() throws(Mistake) -> [UInt8] {
    guard index < bytes.count else { throw mistake("a text has no closing quotation mark") }
    let byte = bytes[index]
    index += 1
    let simple: [Character: Character] = ["n": "\n", "r": "\r", "t": "\t", "b": "\u{8}", "f": "\u{C}"]
    switch Character(UnicodeScalar(byte)) {
    case "\"", "\\", "/": return [byte]
    case "u":
      var unit = try hexadecimal()
      if 0xD800..<0xDC00 ~= unit, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
        bytes[index + 1] == UInt8(ascii: "u")
      {
        index += 2
        let low = try hexadecimal()
        unit = 0x10000 + (unit - 0xD800) << 10 + (low &- 0xDC00) & 0x3FF
      }
      return Array(String(UnicodeScalar(unit).map(Character.init) ?? "\u{FFFD}").utf8)
    case let letter:
      guard let character = simple[letter] else { throw mistake("a text has an unknown escape") }
      return Array(String(character).utf8)
    }
  }

  private mutating func hexadecimal() throws(Mistake) -> UInt32 {
    let digits = bytes[index...].prefix(4)
    guard digits.count == 4, let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
      throw mistake("\"\\u\" needs four hexadecimal digits")
    }
    index += 4
    return unit
  }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) {
      if bytes[index] == 0x0A { line += 1 }
      index += 1
    }
  }

  private func mistake(_ what: String) -> Mistake { Mistake(line: line, what: what) }

  private static func isWord(_ byte: UInt8) -> Bool {
    let character = Character(UnicodeScalar(byte))
    return byte < 0x80 && (character.isLetter || character.isNumber || "+-.".contains(character))
  }
}
