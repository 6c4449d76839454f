/// Reads a sample byte by byte; the bytes of UTF-8 beyond ASCII only ever stand in names, strings and comments.
struct ScriptScanner {
  private(set) var statements: [Statement] = []
  private(set) var comments: [Comment] = []
  /// Whether a bracket or a string is still open at the end.
  private(set) var endsOpen = false

  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0
  private var depth = 0
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

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"): endLine()
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0C: space()
      case UInt8(ascii: "#"): comment()
      case UInt8(ascii: "\\") where at(1) == UInt8(ascii: "\n"): joinLines()
      case UInt8(ascii: "'"), UInt8(ascii: "\""): string()
      default: code()
      }
    }
    endsOpen = endsOpen || depth > 0
    endStatement()
  }

  // MARK: Lines

  private mutating func endLine() {
    index += 1
    line += 1
    lineStart = index
    if depth == 0 || resumes() { endStatement() } else { append(UInt8(ascii: " ")) }
  }

  private mutating func joinLines() {
    append(UInt8(ascii: " "))
    index += 2
    line += 1
    lineStart = index
  }

  private mutating func endStatement() {
    depth = 0
    guard let open = statement else { return }
    statement = nil
    var code = open.code
    while code.last == UInt8(ascii: " ") { code.removeLast() }
    statements.append(
      Statement(
        first: open.first, last: open.last, indent: open.indent, code: String(decoding: code, as: UTF8.self),
        head: restOfLine(from: open.start), tail: restOfLine(from: open.end)))
  }

  /// Whether a line that begins inside open brackets can only be a new statement: the bracket was never closed.
  private func resumes() -> Bool {
    let rest = bytes[index...].prefix(12)
    return ["def ", "class ", "import ", "return ", "while ", "with ", "raise ", ">>> "].contains { word in
      rest.starts(with: word.utf8)
    }
  }

  // MARK: Tokens

  private mutating func space() {
    index += 1
    if statement != nil { append(UInt8(ascii: " ")) }
  }

  private mutating func comment() {
    let start = index
    var text = start
    while text < bytes.count, bytes[text] == UInt8(ascii: "#") { text += 1 }
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    // A line of nothing but signs is a rule across the page.
    if index - start > 3, text == index { return }
    let words = trimmed(text..<index)
    comments.append(
      Comment(
        line: line, column: column(of: start), text: String(decoding: bytes[words], as: UTF8.self),
        isTrailing: statement?.last == line, isInsideBrackets: depth > 0, tail: index - words.upperBound))
  }

  private mutating func code() {
    switch bytes[index] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      take()
      depth += 1
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      take()
      depth = max(0, depth - 1)
    default: take()
    }
  }

  private mutating func string() {
    let quote = bytes[index]
    let triple = at(1) == quote && at(2) == quote
    for _ in 0..<(triple ? 3 : 1) { take() }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") {
        // A string in single quotes cannot go on: it was never closed, and the line ends it.
        if !triple { return }
        take()
        line += 1
        lineStart = index
        statement?.last = line
      } else if byte == UInt8(ascii: "\\"), index + 1 < bytes.count, at(1) != UInt8(ascii: "\n") {
        take()
        take()
      } else if byte == UInt8(ascii: "\\"), index + 1 < bytes.count {
        take()
        take()
        line += 1
        lineStart = index
      } else if byte == quote, !triple || (at(1) == quote && at(2) == quote) {
        for _ in 0..<(triple ? 3 : 1) { take() }
        return
      } else {
        take()
      }
    }
    endsOpen = triple
  }

  /// Moves one byte of code into the statement.
  private mutating func take() {
    if statement == nil {
      statement = Open(first: line, last: line, indent: column(of: index), start: index, end: index)
    }
    statement?.code.append(bytes[index])
    statement?.last = line
    index += 1
    statement?.end = index
  }

  private mutating func append(_ byte: UInt8) {
    if let last = statement?.code.last, last != UInt8(ascii: " ") { statement?.code.append(byte) }
  }

  // MARK: Places

  private func at(_ offset: Int) -> UInt8? {
    index + offset < bytes.count ? bytes[index + offset] : nil
  }

  private func column(of position: Int) -> Int {
    bytes[lineStart..<position].reduce(0) { column, byte in
      byte == UInt8(ascii: "\t") ? (column / 8 + 1) * 8 : column + 1
    }
  }

  private func restOfLine(from position: Int) -> Int {
    bytes[position...].prefix { $0 != UInt8(ascii: "\n") }.count
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    while let first = range.first, isSpace(bytes[first]) { range.removeFirst() }
    while let last = range.last, isSpace(bytes[last]) { range.removeLast() }
    return range
  }
}
