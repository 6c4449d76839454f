import Verification

/// The lines of a text, put together to logical ones, as far as they may be code.
struct TextLines {
  /// A logical line, or one of prose.
  struct Entry {
    /// 0-based, of the text.
    let lines: Range<Int>
    /// Of a prompt: what stands behind it.
    let line: PythonLine
    var isBlank = false
    var isPrompt = false
    /// Of a traceback.
    var isTraceback = false
    /// How many columns of white space stand before it.
    var indentation = 0
  }

  private(set) var entries: [Entry] = []
  let lines: [String]
  /// The text has no blank lines, so that each line is a paragraph, and hardly a line stands deeper than others.
  let isFlat: Bool

  /// How many lines a statement has at most.
  private static let longest = 80
  /// Of how many lines one at least is blank in a text that has its blank lines.
  private static let blankEvery = 25

  init(_ source: SourceText) {
    lines = (1...source.lineCount).map { source.line($0) ?? "" }
    isFlat = lines.count { $0[...].isBlankText } * Self.blankEvery < lines.count
    var index = 0
    while index < lines.count {
      let trimmed = lines[index].trimmed
      if trimmed.isEmpty {
        entries.append(Entry(lines: index..<(index + 1), line: PythonLine(""), isBlank: true))
      } else if trimmed.hasPrefix("Traceback (most recent call last)") {
        entries.append(Entry(lines: index..<endOfTraceback(from: index), line: PythonLine(""), isTraceback: true))
      } else if let code = Self.behindPrompt(trimmed), isShown(code, at: index) {
        entries.append(
          Entry(
            lines: index..<(index + 1), line: PythonLine("# \(code)"), indentation: Self.indentation(of: lines[index])))
      } else if let code = Self.behindPrompt(trimmed) {
        add(code, from: index, isPrompt: true)
      } else {
        add(trimmed, from: index, isPrompt: false)
      }
      index = entries[entries.count - 1].lines.upperBound
    }
  }

  /// The first of the lines of an entry, trimmed.
  func words(_ entry: Int) -> String { lines[entries[entry].lines.lowerBound].trimmed }

  private mutating func add(_ code: String, from index: Int, isPrompt: Bool) {
    var line = PythonLine(code)
    if line.strength == .none, !line.isComment, Self.mayGoOn(code) {
      let more = lines[(index + 1)..<min(index + Self.longest, lines.count)]
      line = PythonLine(([code] + more.map { isPrompt ? Self.behindDots($0) : $0 }).joined(separator: "\n"))
    }
    let count = line.strength == .none ? 1 : line.lineCount
    entries.append(
      Entry(
        lines: index..<(index + count), line: line, isPrompt: isPrompt, indentation: Self.indentation(of: lines[index])
      ))
  }

  /// `>>>` as an arrow: a value right below code, and nothing that it would show below it.
  private func isShown(_ code: String, at index: Int) -> Bool {
    guard let above = entries.last, above.lines.upperBound == index, !above.isPrompt, above.line.strength >= .weak,
      !above.line.isComment, BareCode(code).isValues
    else { return false }
    for entry in entries.suffix(Self.longest).reversed() where entry.isPrompt || entry.isBlank {
      if entry.isPrompt { return false }
      break
    }
    guard index + 1 < lines.count, !lines[index + 1][...].isBlankText else { return true }
    let words = lines[index + 1].trimmed
    if ProseLine.isSentence(words) || PlainTextHeadings.isQuestion(words) { return true }
    let below = PythonLine(words)
    return below.strength == .strong || below.isComment
  }

  /// Behind the exception that a traceback ends with; only its first line where none is found.
  private func endOfTraceback(from start: Int) -> Int {
    for index in (start + 1)..<max(start + 1, min(start + Self.longest, lines.count)) {
      let line = lines[index].trimmed
      let name = line.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
      let rest = line.dropFirst(name.count)
      let isExceptionName =
        PythonWords.endsAsException(name)
        || name.first?.isUppercase == true && rest.hasPrefix(": ")
      if isExceptionName, rest.isEmpty || rest.hasPrefix(":") { return index + 1 }
      if line.isEmpty || ProseLine.isItem(line) || line.hasPrefix("Traceback ") { break }
    }
    return start + 1
  }

  /// What stands behind `>>>`; nil where a line has no prompt.
  private static func behindPrompt(_ line: String) -> String? {
    if line == ">>>" { return "" }
    return line.hasPrefix(">>> ") || line.hasPrefix(">>>#") ? String(line.dropFirst(3)).trimmed : nil
  }

  private static func behindDots(_ line: String) -> String {
    let trimmed = line.trimmed
    return trimmed.hasPrefix("... ") || trimmed == "..." ? String(trimmed.dropFirst(4)) : line
  }

  /// Columns, a tab up to the next eighth.
  static func indentation(of line: String) -> Int {
    var columns = 0
    for byte in line.utf8 {
      if byte == 0x20 { columns += 1 } else if byte == 0x09 { columns = (columns / 8 + 1) * 8 } else { break }
    }
    return columns
  }

  /// Something is left open at the end of the line.
  private static func mayGoOn(_ line: String) -> Bool {
    if line.hasSuffix("\\") || line.holds("\"\"\"") || line.holds("'''") { return true }
    var lexer = PythonLexer(line)
    while lexer.next() != nil {}
    return lexer.depth > 0
  }
}
