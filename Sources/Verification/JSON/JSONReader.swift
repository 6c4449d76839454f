/// Reads JSON (RFC 8259) and knows on which line it is.
package struct JSONReader {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  /// 1-based.
  package private(set) var line = 1

  /// Deeper nesting is refused: each level takes a frame of the stack.
  private static let deepest = 64

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// What is wrong, and where.
  package struct Mistake: Error {
    package let line: Int
    package let what: String

    package init(line: Int, what: String) {
      self.line = line
      self.what = what
    }
  }

  /// The next byte that is no white space, which is taken where it is the one wanted.
  package mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    skipSpace()
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: wanted) else { return false }
    index += 1
    return true
  }

  /// Takes the byte that must be next.
  package mutating func expect(_ wanted: Unicode.Scalar) throws(Mistake) {
    guard take(wanted) else { throw mistake("\"\(wanted)\" is expected") }
  }

  /// Nothing may follow.
  package mutating func expectEnd() throws(Mistake) {
    skipSpace()
    if index < bytes.endIndex { throw mistake("the end of the file is expected") }
  }

  /// The next value, whatever it is.
  package mutating func value() throws(Mistake) -> JSON { try value(depth: 0) }

  private mutating func value(depth: Int) throws(Mistake) -> JSON {
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
    guard index < bytes.endIndex else { throw mistake("the file ends too early") }
    if bytes[index] == UInt8(ascii: "\"") { return .string(try string()) }
    return try word()
  }

  /// A string; the quotation mark must be next.
  package mutating func string() throws(Mistake) -> String {
    try expect("\"")
    var text: [UInt8] = []
    var start = index
    while index < bytes.endIndex, bytes[index] >= 0x20 {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        text += bytes[start..<index]
        index += 1
        guard let string = String(validating: text, as: UTF8.self) else { throw mistake("a text is not UTF-8") }
        return string
      case UInt8(ascii: "\\"):
        text += bytes[start..<index]
        index += 1
        text += try escape()
        start = index
      default: index += 1
      }
    }
    throw mistake("a text has no closing quotation mark")
  }

  private mutating func members(depth: Int) throws(Mistake) -> [JSON.Member] {
    var members: [JSON.Member] = []
    if take("}") { return [] }
    repeat {
      let name = try string()
      try expect(":")
      members.append(JSON.Member(name, try value(depth: depth)))
    } while take(",")
    try expect("}")
    return members
  }

  private mutating func word() throws(Mistake) -> JSON {
    let start = index
    while index < bytes.endIndex, Self.isWord(bytes[index]) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      let isNumber = word.utf8.first.map("-0123456789".utf8.contains) ?? false
      guard isNumber, Int(word) != nil || Double(word) != nil else {
        throw mistake(word.isEmpty ? "a value is expected" : "\"\(word)\" is no value")
      }
      return .number(word)
    }
  }

  private mutating func escape() throws(Mistake) -> [UInt8] {
    guard index < bytes.endIndex else { throw mistake("a text has no closing quotation mark") }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "u"):
      var unit = try hexadecimal()
      if 0xD800..<0xDC00 ~= unit, index + 1 < bytes.endIndex, bytes[index] == UInt8(ascii: "\\"),
        bytes[index + 1] == UInt8(ascii: "u")
      {
        index += 2
        let low = try hexadecimal()
        unit = 0x10000 + (unit - 0xD800) << 10 + (low &- 0xDC00) & 0x3FF
      }
      return Array(String(UnicodeScalar(unit).map(Character.init) ?? "\u{FFFD}").utf8)
    default: throw mistake("a text has an unknown escape")
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
    while index < bytes.endIndex {
      switch bytes[index] {
      case 0x0A: line += 1
      case 0x20, 0x09, 0x0D: break
      default: return
      }
      index += 1
    }
  }

  private func mistake(_ what: String) -> Mistake { Mistake(line: line, what: what) }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
