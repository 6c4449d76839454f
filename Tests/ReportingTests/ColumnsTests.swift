import Testing

@testable import Reporting

@Suite struct ColumnsTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("日本", 4), ("e\u{301}", 1), ("👍", 2), ("❤️", 2), ("👩‍👩‍👧", 2), ("ｱ", 1), ("\u{200B}", 0),
  ])
  func `columns are a terminal's`(_ text: String, _ columns: Int) {
    #expect(text.columns == columns)
  }

  @Test func `padding counts columns`() {
    #expect("日本".padded(to: 6) == "日本  ")
    #expect("abc".padded(to: 2) == "abc")
  }
}
