import Testing

@testable import Fixing

struct RespellingTests {
  static let cases: [(came: String, stated: String, spelled: String)] = [
    ("'b'", "\"a\"", "\"b\""),
    ("'b'", "'a'", "'b'"),
    ("'it\"s'", "\"a\"", "'it\"s'"),
    ("\"it's\"", "'a'", "\"it's\""),
    ("['a', 'c']", "[\"a\", \"b\"]", "[\"a\", \"c\"]"),
    ("['a', \"b\"]", "['a', 'c']", "['a', 'b']"),
    ("(1, 2, 4)", "(1,2,3)", "(1,2,4)"),
    ("[1, 2, 3, 4]", "[1,2]", "[1,2,3,4]"),
    ("{'a': 1, 'b': 3}", "{\"a\":1, \"b\":2}", "{\"a\":1, \"b\":3}"),
    ("{1, 2, 3}", "{2, 1, 4}", "{2, 1, 3}"),
    ("{'b', 'a', 'c'}", "{'a', 'q', 'c'}", "{'a', 'b', 'c'}"),
    ("{1, 2, 3, 4}", "{4, 9}", "{4, 1, 2, 3}"),
    ("{1, 2, 3, 4}", "{4, 2, 3, 4}", "{1, 2, 3, 4}"),
    ("1000001", "1_000_000", "1000001"),
    ("[1000, 2]", "[1_000, 1]", "[1_000, 2]"),
    ("3.25", "3.14", "3.25"),
    ("b'b'", "b\"a\"", "b'b'"),
    ("[1, 2, 3, 5]", "[1, 2,\n 3, 4]", "[1, 2,\n 3, 5]"),
    ("Point(x=1, y=3)", "Point(x=1,y=2)", "Point(x=1,y=3)"),
    ("[]", "[1]", "[]"),
    ("'a\\'b\"'", "\"c\"", "'a\\'b\"'"),
  ]

  @Test(arguments: cases) func `equal parts stay letter for letter, others take the author's quotes`(
    _ c: (came: String, stated: String, spelled: String)
  ) { #expect(Respelling.of(c.came, like: c.stated) == c.spelled) }

  @Test(arguments: cases) func `what was falsified in one part comes back as it was`(
    _ c: (came: String, stated: String, spelled: String)
  ) {
    // The spelling is Python's own: then whatever is wrong in it, it comes back.
    for wrong in [c.came.replacing("1", with: "8"), c.came.replacing("b", with: "z")] where wrong != c.came {
      if Set(wrong) == Set(c.came) || c.came.hasPrefix("{") { continue }
      #expect(Respelling.of(c.came, like: wrong) == c.came)
    }
  }

  @Test(arguments: [
    ("'a'", UInt8(ascii: "\""), "\"a\""), ("'a\\'b'", UInt8(ascii: "\""), "\"a'b\""),
    ("'a\\n\\\\'", UInt8(ascii: "\""), "\"a\\n\\\\\""), ("\"a'\"", UInt8(ascii: "'"), "\"a'\""),
    ("5", UInt8(ascii: "'"), "5"),
  ]) func `a string in other quotes is the same string`(_ spelled: String, _ quote: UInt8, _ expected: String) {
    #expect(Quoting.requoted(spelled, in: quote) == expected)
  }
}
