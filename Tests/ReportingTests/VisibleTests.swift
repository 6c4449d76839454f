import Testing

@testable import Reporting

@Suite struct VisibleTests {
  static let cases: [(text: String, visible: String)] = [
    ("", ""), ("plain é 日本 👍", "plain é 日本 👍"), ("\u{1B}[31mred", "\\x1b[31mred"), ("a\nb\r\n", "a\\nb\\r\\n"),
    ("\0\u{7}\u{8}\u{7F}", "\\x00\\x07\\x08\\x7f"), ("\u{9B}2J", "\\x9b2J"), ("a\tb", "a\\tb"),
    ("\u{202E}abc\u{2066}", "\\u202eabc\\u2066"), ("\u{2028}\u{FEFF}", "\\u2028\\ufeff"),
    ("e\u{301}", "e\u{301}"), ("👩‍👧", "👩‍👧"),
  ]

  @Test(arguments: cases) func `what could disturb a terminal is an escape`(_ text: String, _ visible: String) {
    #expect(Array(text.visible.unicodeScalars) == Array(visible.unicodeScalars))
  }

  @Test func `a tab in a line of a document is space`() {
    #expect("\tx = 1\t# \u{1B}".visibleLine == "    x = 1    # \\x1b")
  }
}
