import Verification

/// Python code as lines of HTML, with what its tokens are marked by a letter: `k` keyword, `s` string, `c` comment, `n` number,
/// `b` name that is always there.
enum PythonHighlighting {
  static func lines(of code: String) -> [String] {
    var lines = [""]
    var lexer = PythonLexer(code)
    while let token = lexer.next() {
      let text = lexer.text(of: token)
      let mark = mark(of: token, text)
      for (index, part) in text.lines.enumerated() {
        if index > 0 { lines.append("") }
        if part.isEmpty { continue }
        let shown = HTML.lines(String(part))
        lines[lines.count - 1] += mark.map { "<i class=\"\($0)\">\(shown)</i>" } ?? shown
      }
    }
    return lines
  }

  private static func mark(of token: PythonToken, _ text: String) -> Character? {
    switch token.kind {
    case .comment: "c"
    case .string: "s"
    case .word:
      if keywords.contains(text) || PythonWords.constants.contains(text) {
        "k"
      } else if PythonWords.builtins.contains(text) {
        "b"
      } else {
        text.first?.isNumber == true ? "n" : nil
      }
    case .sign, .space, .joinedLine, .lineEnd: nil
    }
  }

  /// `keyword.kwlist`; the soft ones are more often names.
  private static let keywords: Set<String> = [
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else",
    "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not",
    "or", "pass", "raise", "return", "try", "while", "with", "yield",
  ]
}
