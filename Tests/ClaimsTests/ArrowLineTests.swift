import Testing
import Verification

@testable import Claims

/// Lines of code that no Python is, for an arrow leads on to what they give.
@Suite struct ArrowLineTests {
  static let texts: [(String, String)] = [
    ("xs = [1]\n\tlen(xs) ==> 1", "xs = [1]\nlen(xs)  # ==> 1"), ("f(2) => 4", "f(2)  # => 4"),
    ("for x in xs:\n    f(x) → 1", "for x in xs:\n    f(x)  # → 1"),
    ("f(\n    2) ⇒ 4", "f(\n    2)  # ⇒ 4"), ("int('x') → ValueError", "int('x')  # → ValueError"),
    // Within a string or a comment it is what it is; Python's own arrow, too.
    ("print('a => b')", "print('a => b')"), ("f()  # gives => 4", "f()  # gives => 4"), ("# a → b", "# a → b"),
    ("menu = \"\"\"\na() => 1\nb() → 2\n\"\"\"", "menu = \"\"\"\na() => 1\nb() → 2\n\"\"\""),
    ("x => 3", "x => 3"), ("x >= f(2) => b", "x >= f(2) => b"), ("d = {f(1) => 1}", "d = {f(1) => 1}"),
    ("x => 3  # SyntaxError", "x => 3  # SyntaxError"), ("S() => NP VP", "S() => NP VP"),
    ("def f() -> int: ...", "def f() -> int: ..."), ("=> 4", "=> 4"), ("x >= 4", "x >= 4"),
  ]

  @Test(arguments: texts) func `an arrow behind code becomes a comment`(_ text: String, _ code: String) {
    #expect(ArrowLines.asComments(in: text) == code)
  }

  @Test func `what it leads to is a claim about the line`() {
    #expect(claims(in: "xs = [1]\n\tlen(xs) ==> 1") == ["2 value 1"])
  }
}
