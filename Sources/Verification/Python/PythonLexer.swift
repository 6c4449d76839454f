/// Tells strings, comments, brackets, words and signs of Python text apart, for all that reads samples.
///
/// Where Python's tokenizer would give up this one goes on, since samples are often fragments: a string in single quotes that
/// nothing closes ends with its line, a bracket too many closes nothing, and a line on which only a statement can begin ends all
/// brackets that are still open.
package struct PythonLexer: Sequence, IteratorProtocol {
  package let bytes: [UInt8]
  private var index: Int
  /// How many brackets are open.
  package private(set) var depth = 0

  package init(_ text: some StringProtocol) { self.init(Array(text.utf8)) }

  /// - Parameter start: where to begin, outside any string.
  package init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    index = start
  }

  /// Nil at the text's end.
  package mutating func next() -> PythonToken? {
    guard index < bytes.count else { return nil }
    let start = index
    let outside = depth
    let kind = take()
    let isClosing = if case .sign(let sign) = kind { Self.closing.contains(sign) } else { false }
    return PythonToken(kind: kind, range: start..<index, depth: isClosing ? depth : outside)
  }

  /// The bytes of a token as text.
  package func text(of token: PythonToken) -> String { String(decoding: bytes[token.range], as: UTF8.self) }

  /// The string that the text is, and nothing else; nil where it has a prefix or is anything else.
  package static func string(_ text: String) -> PythonString? {
    guard let first = text.utf8.first, first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") else { return nil }
    var lexer = PythonLexer(text)
    guard let token = lexer.next(), case .string(let string) = token.kind, token.range.upperBound == lexer.bytes.count
    else { return nil }
    return string
  }

  private mutating func take() -> PythonToken.Kind {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "\n"):
      index += 1
      if depth > 0, beginsStatement() { depth = 0 }
      return .lineEnd
    case _ where Self.space.contains(byte):
      while index < bytes.count, Self.space.contains(bytes[index]) { index += 1 }
      return .space
    case UInt8(ascii: "\\") where at(1) == UInt8(ascii: "\n"):
      index += 2
      return .joinedLine
    case UInt8(ascii: "#"):
      while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      return .comment
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return .string(string(byte))
    case _ where Self.isWordPart(byte):
      while index < bytes.count, Self.isWordPart(bytes[index]) { index += 1 }
      return .word
    default:
      index += 1
      if Self.opening.contains(byte) { depth += 1 }
      if Self.closing.contains(byte) { depth = Swift.max(0, depth - 1) }
      return .sign(byte)
    }
  }

  private mutating func string(_ quote: UInt8) -> PythonString {
    let isTriple = at(1) == quote && at(2) == quote
    let mark = isTriple ? 3 : 1
    index += mark
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        index = Swift.min(index + 2, bytes.count)
      } else if byte == UInt8(ascii: "\n"), !isTriple {
        break
      } else if byte == quote, !isTriple || at(1) == quote && at(2) == quote {
        index += mark
        return PythonString(quote: quote, isTriple: isTriple, isClosed: true)
      } else {
        index += 1
      }
    }
    return PythonString(quote: quote, isTriple: isTriple, isClosed: false)
  }

  /// Whether only a statement can begin so, and no line within brackets does.
  private func beginsStatement() -> Bool {
    let rest = bytes[index...].prefix(12)
    return Self.beginnings.contains { rest.starts(with: $0) }
  }

  private static let beginnings = [
    "class ", "def ", "from ", "import ", "raise ", "return ", "while ", "with ", ">>> ",
  ].map { Array($0.utf8) }

  private static let space = Array(" \t\r\u{0C}".utf8)
  private static let opening = Array("([{".utf8)
  private static let closing = Array(")]}".utf8)

  private func at(_ offset: Int) -> UInt8? { index + offset < bytes.count ? bytes[index + offset] : nil }

  private static func isWordPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
