extension LiteralParser {
  /// Whether a string begins here, with or without a prefix.
  func startsString() -> Bool {
    var length = 0
    while length < 3, let byte = peek(length), Self.prefixes.contains(byte | 0x20) { length += 1 }
    return length < 3 && (peek(length) == UInt8(ascii: "'") || peek(length) == UInt8(ascii: "\""))
  }

  private static let prefixes: [UInt8] = Array("rbuft".utf8)

  /// One string, or several that Python joins: `'a' 'b'`.
  mutating func strings() -> PythonLiteral? {
    guard var joined = string() else { return nil }
    while true {
      let end = position
      skipSpace(lines: isInBrackets)
      guard startsString(), let next = string(), next.isBytes == joined.isBytes else {
        position = end
        break
      }
      joined.value += next.value
    }
    // `'Point's` is an apostrophe's doing.
    guard !isName(at: position) else { return nil }
    if joined.isBytes { return .bytes(joined.value) }
    return .string(String(decoding: joined.value, as: UTF8.self))
  }

  private struct Text {
    var value: [UInt8]
    var isBytes: Bool
  }

  private mutating func string() -> Text? {
    var isRaw = false
    var isBytes = false
    var isFormatted = false
    while let byte = peek(), byte != UInt8(ascii: "'"), byte != UInt8(ascii: "\"") {
      switch byte | 0x20 {
      case UInt8(ascii: "r"): isRaw = true
      case UInt8(ascii: "b"): isBytes = true
      case UInt8(ascii: "u"): break
      default: isFormatted = true
      }
      position += 1
    }
    guard let quote = peek() else { return nil }
    let isTriple = peek(1) == quote && peek(2) == quote
    position += isTriple ? 3 : 1
    var value: [UInt8] = []
    while let byte = peek() {
      if byte == quote, !isTriple || peek(1) == quote && peek(2) == quote {
        position += isTriple ? 3 : 1
        // With a replacement field it is an expression, no literal.
        if isFormatted, value.contains(UInt8(ascii: "{")) { return nil }
        return Text(value: value, isBytes: isBytes)
      }
      if byte == 0x0A, !isTriple { return nil }
      if byte == UInt8(ascii: "\\") {
        guard let next = peek(1) else { return nil }
        if isRaw {
          value += [byte, next]
          position += 2
        } else {
          escape(into: &value, isBytes: isBytes)
        }
        continue
      }
      if isBytes, byte >= 0x80 { return nil }
      value.append(byte)
      position += 1
    }
    return nil
  }

  /// Reads one escape; one that Python does not know stays as it is, as in Python.
  private mutating func escape(into value: inout [UInt8], isBytes: Bool) {
    let letter = bytes[position + 1]
    position += 2
    switch letter {
    case 0x0A: break
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): value.append(letter)
    case UInt8(ascii: "a"): value.append(0x07)
    case UInt8(ascii: "b"): value.append(0x08)
    case UInt8(ascii: "f"): value.append(0x0C)
    case UInt8(ascii: "n"): value.append(0x0A)
    case UInt8(ascii: "r"): value.append(0x0D)
    case UInt8(ascii: "t"): value.append(0x09)
    case UInt8(ascii: "v"): value.append(0x0B)
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      position -= 1
      append(takeCode(radix: 8, atMost: 3), to: &value, isBytes: isBytes)
    case UInt8(ascii: "x"): coded(letter, count: 2, into: &value, isBytes: isBytes)
    case UInt8(ascii: "u") where !isBytes: coded(letter, count: 4, into: &value, isBytes: false)
    case UInt8(ascii: "U") where !isBytes: coded(letter, count: 8, into: &value, isBytes: false)
    default: value += [UInt8(ascii: "\\"), letter]
    }
  }

  private mutating func coded(_ letter: UInt8, count: Int, into value: inout [UInt8], isBytes: Bool) {
    let start = position
    let code = takeCode(radix: 16, atMost: count)
    // A lone surrogate has no UTF-8: it stays escaped, on both sides of a comparison.
    if position == start + count, isBytes || Unicode.Scalar(code) != nil {
      append(code, to: &value, isBytes: isBytes)
    } else {
      value += [UInt8(ascii: "\\"), letter]
      position = start
    }
  }

  private mutating func takeCode(radix: UInt32, atMost count: Int) -> UInt32 {
    var code: UInt32 = 0
    var taken = 0
    while taken < count, let byte = peek(), byte < 0x80,
      let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < radix
    {
      code = code &* radix &+ UInt32(digit)
      position += 1
      taken += 1
    }
    return code
  }

  private func append(_ code: UInt32, to value: inout [UInt8], isBytes: Bool) {
    if isBytes {
      value.append(UInt8(truncatingIfNeeded: code))
    } else if let scalar = Unicode.Scalar(code) {
      value += Array(String(Character(scalar)).utf8)
    }
  }
}
