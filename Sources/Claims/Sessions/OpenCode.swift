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
    for line in lines.prefix(Self.reach) {
      guard let typed = isPlain ? String(line) : Self.typed(line) else { break }
      rest.append(typed)
      text += "\n" + typed
      if !Script(text).endsOpen {
        self.rest = rest
        return
      }
    }
    self.rest = nil
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
