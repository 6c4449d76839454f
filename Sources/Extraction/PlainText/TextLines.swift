import Verification

/// The lines of a text, put together to logical ones, as far as they may be code.
struct TextLines {
  /// A logical line, or one of prose.
  struct Entry {
    /// 0-based, of the text.
    let lines: Range<Int>
    let line: PythonLine
    let isBlank: Bool
    let isPrompt: Bool
  }

  private(set) var entries: [Entry] = []
  let lines: [String]

  /// How many lines a statement has at most.
  private static let longest = 80

  init(_ source: SourceText) {
    lines = (1...source.lineCount).map { source.line($0) ?? "" }
    var index = 0
    while index < lines.count {
      let trimmed = lines[index].trimmed
      if trimmed.isEmpty || Self.isPrompt(trimmed) {
        entries.append(
          Entry(lines: index..<(index + 1), line: PythonLine(""), isBlank: trimmed.isEmpty, isPrompt: !trimmed.isEmpty))
        index += 1
        continue
      }
      var line = PythonLine(trimmed)
      if line.strength == .none, !line.isComment, Self.mayGoOn(trimmed) {
        let more = lines[index..<min(index + Self.longest, lines.count)]
        line = PythonLine(([trimmed] + more.dropFirst()).joined(separator: "\n"))
      }
      let count = line.strength == .none ? 1 : line.lineCount
      entries.append(Entry(lines: index..<(index + count), line: line, isBlank: false, isPrompt: false))
      index += count
    }
  }

  private static func isPrompt(_ line: String) -> Bool { line == ">>>" || line.hasPrefix(">>> ") }

  /// Something is left open at the end of the line.
  private static func mayGoOn(_ line: String) -> Bool {
    if line.hasSuffix("\\") || line.holds("\"\"\"") || line.holds("'''") { return true }
    var lexer = PythonLexer(line)
    while lexer.next() != nil {}
    return lexer.depth > 0
  }
}
