import Testing

@testable import verify

@Suite struct TOMLReaderTests {
  @Test func `tables, keys and values are read wherever they stand`() throws {
    let text = #"""
      a = 1 # one
      "b c".d = 'x\y'
      [tool.other]
      text = """
      [tool.verify]
      strict = true"""
      when = 2026-01-01 10:00:00
      [[tool.list]]
      inline = { a = 1, b = [1, { c = "}" }] }
      [tool."verify"]
      list = [
        "a", # first
        'b',
      ]
      on = true
      escaped = "\"\t\u00e9"
      """#
    let entries = try TOMLReader.entries(of: text)
    #expect(
      entries == [
        TOMLEntry(path: ["a"], value: .bare("1"), line: 1),
        TOMLEntry(path: ["b c", "d"], value: .string(#"x\y"#), line: 2),
        TOMLEntry(path: ["tool", "other", "text"], value: .string("[tool.verify]\nstrict = true"), line: 4),
        TOMLEntry(path: ["tool", "other", "when"], value: .bare("2026-01-01"), line: 7),
        TOMLEntry(path: ["tool", "list", "inline"], value: .table, line: 9),
        TOMLEntry(path: ["tool", "verify", "list"], value: .array([.string("a"), .string("b")]), line: 11),
        TOMLEntry(path: ["tool", "verify", "on"], value: .boolean(true), line: 15),
        TOMLEntry(path: ["tool", "verify", "escaped"], value: .string("\"\té"), line: 16),
      ])
  }

  private static let mistakes: [(text: String, line: Int, what: String)] = [
    ("a", 1, "\"=\" is expected"), ("a = ", 1, "a value is expected; text stands in quotation marks"),
    ("\na = b", 2, "a value is expected; text stands in quotation marks"),
    ("a = \"b", 1, "the text has no closing quotation mark"),
    ("a = \"b\nc\"", 1, "the text has no closing quotation mark"),
    ("a = 1 2", 1, "the end of the line is expected"), ("[a", 1, "\"]\" is expected"), ("= 1", 1, "a key is expected"),
    ("a = [1 2]", 1, "\",\" or \"]\" is expected"), ("a = \"\\q\"", 1, "\"\\q\" is no escape"),
    ("a = " + String(repeating: "[", count: 100), 1, "the value is nested too deep"),
  ]

  @Test(arguments: mistakes) func `what is no TOML is refused on its line`(_ text: String, _ line: Int, _ what: String)
  {
    #expect(throws: TOMLMistake(line: line, what: what)) { try TOMLReader.entries(of: text) }
  }
}
