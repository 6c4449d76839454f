extension LiteralParser {
  /// A constant, a dotted name or a call.
  mutating func named() -> PythonLiteral? {
    let start = position
    skipName()
    while peek() == UInt8(ascii: "."), isName(at: position + 1), !Self.isDigit(peek(1)) {
      position += 1
      skipName()
    }
    let name = String(decoding: bytes[start..<position], as: UTF8.self)
    if let constant = PythonLiteral.Constant(rawValue: name) { return .constant(constant) }
    if name == "inf" || name == "nan" { return .float(name) }
    guard peek() == UInt8(ascii: "(") else { return .name(name) }
    let afterName = position
    if let call = bracketed({ $0.call(name) }) { return call }
    position = afterName
    return .name(name)
  }

  private mutating func call(_ name: String) -> PythonLiteral? {
    position += 1
    var arguments: [PythonLiteral.Argument] = []
    var expectsMore = true
    while true {
      skipSpace(lines: true)
      if take(")") { return .call(name, arguments) }
      guard expectsMore, let argument = argument() else { return nil }
      arguments.append(argument)
      skipSpace(lines: true)
      expectsMore = take(",")
    }
  }

  private mutating func argument() -> PythonLiteral.Argument? {
    let start = position
    if isName(at: position), !Self.isDigit(peek()) {
      skipName()
      let keyword = String(decoding: bytes[start..<position], as: UTF8.self)
      skipSpace(lines: true)
      if take("="), peek() != UInt8(ascii: "=") {
        skipSpace(lines: true)
        return item().map { .init(keyword: keyword, value: $0) }
      }
      position = start
    }
    return item().map { .init(keyword: nil, value: $0) }
  }

  private mutating func skipName() {
    while isName(at: position) {
      // A scalar's later bytes are no scalars of their own.
      position += 1
      while let byte = peek(), byte & 0xC0 == 0x80 { position += 1 }
    }
  }
}
