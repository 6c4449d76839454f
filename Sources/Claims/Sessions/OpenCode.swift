import Verification

/// How far code goes on that has left a bracket or a string open.
struct OpenCode {
  /// The lines that follow, each as code, up to the one that closes it; nil where none does.
  let rest: [String]?

  /// Further than this nobody looks: a bracket that is never closed is a slip.
  private static let reach = 300

  /// - Parameters:
  ///   - code: from the first line of a statement.
  ///   - isPlain: whether it stands without prompts, so that one within it is part of a string.
  init(_ code: String, below lines: ArraySlice<Substring>, isPlain: Bool) {
    var text = code
    var rest: [String] = []
    // Where each line ends, in the text's bytes.
    var ends: [Int] = []
    for line in lines.prefix(Self.reach) {
      guard let typed = isPlain ? String(line) : Self.typed(line) else { break }
      rest.append(typed)
      text += "\n" + typed
      ends.append(text.utf8.count)
    }
    let count = Self.count(ofLinesEndingAt: ends, closing: text)
    self.rest = count.map { Array(rest.prefix($0)) }
  }

  /// How many of the lines it takes until nothing is open; nil where all of them do not.
  private static func count(ofLinesEndingAt ends: [Int], closing text: String) -> Int? {
    var lexer = PythonLexer(text)
    var next = ends.startIndex
    while let token = lexer.next() {
      // Behind the end of a line a statement that can only begin one may have closed what was open on it.
      let depth = if case .lineEnd = token.kind { token.depth } else { lexer.depth }
      let string: PythonString? = if case .string(let string) = token.kind { string } else { nil }
      while next < ends.endIndex, ends[next] < token.range.upperBound {
        if depth == 0, string?.isTriple != true { return next + 1 }
        next += 1
      }
      guard next < ends.endIndex else { return nil }
      let isWhole = string.map { $0.isClosed || !$0.isTriple } ?? true
      if ends[next] == token.range.upperBound, depth == 0, isWhole { return next + 1 }
    }
    return nil
  }

  /// The line without its prompt; nil where it can only be the interpreter's.
  private static func typed(_ line: Substring) -> String? {
    switch Prompt(line: line) {
    case .first(let code), .continuation(let code): String(code)
    case .answer: nil
    case .none: isOfTraceback(line) ? nil : String(line)
    }
  }

  /// Whether the interpreter has written it where it refuses code.
  static func isOfTraceback(_ line: Substring) -> Bool {
    let text = line.drop(while: \.isWhitespace)
    return ["Traceback (", "File \"", "File <", "SyntaxError", "IndentationError"].contains(where: text.hasPrefix)
  }
}
