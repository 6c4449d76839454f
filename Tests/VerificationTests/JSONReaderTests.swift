import Testing

import Verification

@Suite struct JSONReaderTests {
  @Test(arguments: [
    #"{"a": [1, -2.5e3, null, true, false], "b": {}}"#, #""\"\\\n\r\t\u0000\u2028é😀""#, "[]", "[[], {}]", "0",
  ])
  func `what was written is read back as it was`(_ text: String) throws {
    var reader = JSONReader(Array(text.utf8)[...])
    let value = try reader.value()
    try reader.expectEnd()
    #expect(value.text == text)
  }

  @Test func `escapes of other writers are understood`() throws {
    var reader = JSONReader(Array(#""\/\b\f\ud83d\ude00\ud800""#.utf8)[...])
    #expect(try reader.value() == .string("/\u{8}\u{C}😀\u{FFFD}"))
  }

  @Test(
    arguments: [
      ("[1,\n2", 2, "\"]\" is expected"), ("[\n\"a", 2, "a text has no closing quotation mark"),
      ("{\"a\" 1}", 1, "\":\" is expected"), ("[nul]", 1, "\"nul\" is no value"), ("[\n\n,]", 3, "a value is expected"),
      ("\"\\x\"", 1, "a text has an unknown escape"), ("\"a\nb\"", 1, "a text has no closing quotation mark"),
      ("", 1, "the file ends too early"),
      (String(repeating: "[", count: 100_000), 1, "brackets are nested too deeply"),
    ] as [(String, Int, String)])
  func `a mistake is told with its line`(_ text: String, _ line: Int, _ what: String) {
    var reader = JSONReader(Array(text.utf8)[...])
    let mistake = #expect(throws: JSONReader.Mistake.self) { _ = try reader.value() }
    #expect(mistake?.line == line)
    #expect(mistake?.what == what)
  }
}
