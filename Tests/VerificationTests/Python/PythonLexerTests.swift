import Testing
import Verification

@Suite struct PythonLexerTests {
  /// Words and strings as they stand, comments as `#`, other tokens as signs; white space left out, `¶` for a line's end.
  private func tokens(of text: String) -> String {
    let lexer = PythonLexer(text)
    return lexer.compactMap { token in
      switch token.kind {
      case .word, .string, .sign: lexer.text(of: token)
      case .comment: "#"
      case .lineEnd: "¶"
      case .joinedLine: "\\"
      case .space: nil
      }
    }.joined(separator: " ")
  }

  static let cases: [(String, String)] = [
    ("x = 1.5", "x = 1 . 5"),
    ("größe += 1", "größe + = 1"),
    ("x = '# no'  # yes", "x = '# no' #"),
    ("a = \"it's\" + 'say \"x\"'", "a = \"it's\" + 'say \"x\"'"),
    (#"a = 'it\'s'; b"#, #"a = 'it\'s' ; b"#),
    (#"a = r'\\' + b"#, #"a = r '\\' + b"#),
    ("f'{x}' rb\"y\"", "f '{x}' rb \"y\""),
    ("'''a\n# b'c'\n''' # d", "'''a\n# b'c'\n''' #"),
    ("''''a' ''' b", "''''a' ''' b"),
    ("'' \"\" ''", "'' \"\" ''"),
    ("'never closed\nx", "'never closed ¶ x"),
    ("'goes \\\n on' x", "'goes \\\n on' x"),
    ("'''never closed\nx", "'''never closed\nx"),
    ("x = 1 + \\\n  2", "x = 1 + \\ 2"),
    ("#!x\n## y", "# ¶ #"),
    ("", ""), ("\n\n", "¶ ¶"), ("\\", "\\"), ("'", "'"), ("'\\", "'\\"),
  ]

  @Test(arguments: cases) func `strings, comments, words and signs are told apart`(_ text: String, _ expected: String) {
    #expect(tokens(of: text) == expected)
  }

  @Test(arguments: cases) func `tokens take up the whole text`(_ text: String, _: String) {
    var end = 0
    for token in PythonLexer(text) {
      #expect(token.range.lowerBound == end && !token.range.isEmpty)
      end = token.range.upperBound
    }
    #expect(end == text.utf8.count)
  }

  @Test func `a bracket stands in those around its pair`() {
    let depths = PythonLexer("f(a[0])").map(\.depth)
    #expect(depths == [0, 0, 1, 1, 2, 1, 0])
  }

  @Test func `a bracket too many closes nothing`() {
    #expect(PythonLexer(")) (x").map(\.depth) == [0, 0, 0, 0, 1])
  }

  @Test(arguments: [
    ("x = (1,\ndef f():", 0), ("x = (1,\nimport os", 0), ("x = (1,\n  y", 1), ("x = (1,\nprint(y", 2),
    ("x = (1,\ndefault", 1), ("x = [\nfor_y", 1),
  ])
  func `a line on which only a statement can begin ends all brackets`(_ text: String, _ depth: Int) {
    var lexer = PythonLexer(text)
    while lexer.next() != nil {}
    #expect(lexer.depth == depth)
  }

  @Test(arguments: [
    ("'a'", true), ("'a' 'b'", false), ("r'a'", false), ("'''a\nb'''", true), ("'a", true), ("", false),
  ])
  func `a text may be one string`(_ text: String, _ isString: Bool) {
    #expect((PythonLexer.string(text) != nil) == isString)
  }

  @Test func `a string tells how it is quoted`() {
    #expect(PythonLexer.string("\"\"\"a") == PythonString(quote: UInt8(ascii: "\""), isTriple: true, isClosed: false))
    #expect(PythonLexer.string("'a'")?.mark == 1)
  }
}
