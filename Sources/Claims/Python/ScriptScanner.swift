import Verification

/// Reads a sample token by token and puts them together to statements and comments.
struct ScriptScanner {
  private(set) var statements: [Statement] = []
  private(set) var comments: [Comment] = []
  /// Whether a bracket or a string is still open at the end.
  private(set) var endsOpen = false

  private var lexer: PythonLexer
  private var line = 1
  private var lineStart = 0
  private var statement: Open?

  /// The statement being read.
  private struct Open {
    let first: Int
    var last: Int
    let indent: Int
    let start: Int
    /// Behind its last token.
    var end: Int
    var code: [UInt8] = []
  }

  init(_ text: String) { lexer = PythonLexer(text) }

  mutating func run() {
    while let token = lexer.next() {
      switch token.kind {
      case .lineEnd:
        beginLine(at: token.range.upperBound)
        if lexer.depth == 0 { endStatement() } else { appendSpace() }
      case .joinedLine:
        appendSpace()
        beginLine(at: token.range.upperBound)
      case .space: appendSpace()
      case .comment: comment(token)
      case .string(let string):
        take(token)
        if string.isTriple, !string.isClosed { endsOpen = true }
      case .word, .sign: take(token)
      }
    }
    endsOpen = endsOpen || lexer.depth > 0
    endStatement()
  }

  private mutating func beginLine(at index: Int) {
    line += 1
    lineStart = index
  }

  private mutating func endStatement() {
    guard let open = statement else { return }
    statement = nil
    var code = open.code
    while code.last == UInt8(ascii: " ") { code.removeLast() }
    statements.append(
      Statement(
        first: open.first, last: open.last, indent: open.indent, code: String(decoding: code, as: UTF8.self),
        head: restOfLine(from: open.start), tail: restOfLine(from: open.end)))
  }

  private mutating func comment(_ token: PythonToken) {
    let text = lexer.bytes[token.range].drop { $0 == UInt8(ascii: "#") }
    // A line of nothing but signs is a rule across the page.
    if token.range.count > 3, text.isEmpty { return }
    let words = Self.trimmed(text)
    comments.append(
      Comment(
        line: line, column: column(of: token.range.lowerBound), text: String(decoding: words, as: UTF8.self),
        isTrailing: statement?.last == line, isInsideBrackets: token.depth > 0,
        isRightAtSign: text.startIndex == words.startIndex,
        tail: token.range.upperBound - words.endIndex))
  }

  /// Moves code into the statement.
  private mutating func take(_ token: PythonToken) {
    if statement == nil {
      let start = token.range.lowerBound
      statement = Open(first: line, last: line, indent: column(of: start), start: start, end: start)
    }
    statement?.code += lexer.bytes[token.range]
    statement?.end = token.range.upperBound
    if case .string = token.kind {
      for index in token.range where lexer.bytes[index] == UInt8(ascii: "\n") { beginLine(at: index + 1) }
    }
    statement?.last = line
  }

  /// One, however many there are; none before a statement.
  private mutating func appendSpace() {
    if let last = statement?.code.last, last != UInt8(ascii: " ") { statement?.code.append(UInt8(ascii: " ")) }
  }

  private func column(of position: Int) -> Int {
    lexer.bytes[lineStart..<position].reduce(0) { column, byte in
      byte == UInt8(ascii: "\t") ? (column / 8 + 1) * 8 : column + 1
    }
  }

  private func restOfLine(from position: Int) -> Int {
    lexer.bytes[position...].prefix { $0 != UInt8(ascii: "\n") }.count
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    while let first = bytes.first, isSpace(first) { bytes.removeFirst() }
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    return bytes
  }
}
