extension LiteralParser {
  /// `<…>` with what nests in it: `<function <lambda> at 0x7f12>`, `<Signature (x) -> int>`, `<re.Match …, match='>'>`.
  mutating func angle() -> PythonLiteral? {
    guard isName(at: position + 1) && !Self.isDigit(peek(1)) || isElision(at: position + 1) else { return nil }
    let start = position + 1
    var open = 0
    // A quote that is never closed is an apostrophe; each kind is looked for once in vain.
    var apostrophes: Set<UInt8> = []
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "<"): open += 1
      case UInt8(ascii: ">") where bytes[position - 1] != UInt8(ascii: "-"):
        open -= 1
        if open == 0 {
          let text = String(decoding: bytes[start..<position], as: UTF8.self)
          position += 1
          return .angle(text)
        }
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        if !apostrophes.contains(byte) {
          if let close = closingQuote(byte) { position = close } else { apostrophes.insert(byte) }
        }
      default: break
      }
      position += 1
    }
    return nil
  }

  private func isElision(at index: Int) -> Bool {
    var ahead = self
    ahead.position = index
    return ahead.takeElision()
  }

  /// Where the quote that opens here is closed, on the same line.
  private func closingQuote(_ quote: UInt8) -> Int? {
    var index = position + 1
    while index < bytes.count, bytes[index] != 0x0A {
      if bytes[index] == quote { return index }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }
}
