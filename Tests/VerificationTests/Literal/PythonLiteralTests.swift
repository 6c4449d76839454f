import Testing
import Verification

@Suite(.serialized) struct PythonLiteralTests {
  struct Spelling: Sendable, CustomTestStringConvertible {
    let text: String
    let literal: PythonLiteral?
    init(_ text: String, _ literal: PythonLiteral?) {
      self.text = text
      self.literal = literal
    }
    var testDescription: String { text }
  }

  static let numbers: [Spelling] = [
    .init("0", .integer("0")), .init("-0", .integer("0")), .init("00", .integer("0")), .init("007", nil),
    .init("42", .integer("42")), .init("-5", .integer("-5")), .init("+5", .integer("5")), .init("--5", nil),
    .init("1_000_000", .integer("1000000")), .init("1__0", nil), .init("1_", nil),
    .init("0xff", .integer("255")), .init("0o17", .integer("15")), .init("0b1010", .integer("10")),
    .init("-0x10", .integer("-16")), .init("0b12", nil), .init("0x", nil),
    .init("0xffffffffffffffffffff", .integer("1208925819614629174706175")),
    .init("99999999999999999999999999", .integer("99999999999999999999999999")),
    .init("3.14", .float("3.14")), .init("1.", .float("1.")), .init(".5", .float(".5")),
    .init("1e-05", .float("1e-05")),
    .init("1E5", .float("1E5")), .init("1_0.0_1", .float("10.01")), .init("inf", .float("inf")),
    .init("-inf", .float("-inf")), .init("nan", .float("nan")), .init("nanny", nil),
    .init("2j", .complex(real: "0", imaginary: "2")), .init("(1+2j)", .complex(real: "1", imaginary: "2")),
    .init("1-2.5j", .complex(real: "1", imaginary: "-2.5")), .init("(-0-infj)", .complex(real: "0", imaginary: "-inf")),
    .init("1 + 2", nil), .init("1,000", nil), .init("3rd", nil), .init("8MB", nil), .init("1..5", nil),
    .init("2024-01-01", nil),
    .init("-", nil),
  ]

  static let strings: [Spelling] = [
    .init("'a'", .string("a")), .init("\"a\"", .string("a")), .init("''", .string("")),
    .init("'it\\'s'", .string("it's")),
    .init("'''a\nb'''", .string("a\nb")), .init("'a\nb'", nil), .init("\"\"\"a\"b\"\"\"", .string("a\"b")),
    .init("r'\\d'", .string("\\d")), .init("'\\d'", .string("\\d")),
    .init("'\\x41\\101\\u00e9\\U0001F600'", .string("AAé😀")),
    .init("'\\n\\t\\\\'", .string("\n\t\\")), .init("b'\\xff\\x00a'", .bytes([0xff, 0, 0x61])),
    .init("Rb'\\x'", .bytes([0x5c, 0x78])),
    .init("b'é'", nil), .init("'\\ud800'", .string("\\ud800")), .init("u'é'", .string("é")),
    .init("f'x'", .string("x")),
    .init("f'{x}'", nil), .init("'a' 'b'", .string("ab")), .init("'a' b'b'", nil), .init("'a", nil), .init("'a'b", nil),
    .init("'Point's", nil), .init("'…'", .string("…")),
  ]

  static let containers: [Spelling] = [
    .init("[]", .list([])), .init("()", .tuple([])), .init("{}", .dict([])), .init("set()", .call("set", [])),
    .init("[1, 2]", .list([.integer("1"), .integer("2")])), .init("[1 2]", nil), .init("[,]", nil),
    .init("[1,,2]", nil),
    .init("[1, 2,]", .list([.integer("1"), .integer("2")])), .init("[1,\n 2]", .list([.integer("1"), .integer("2")])),
    .init("(1)", .integer("1")), .init("(1,)", .tuple([.integer("1")])), .init("1,", .tuple([.integer("1")])),
    .init("1, 2", .tuple([.integer("1"), .integer("2")])), .init("1, 2,", .tuple([.integer("1"), .integer("2")])),
    .init("{1, 2}", .set([.integer("1"), .integer("2")])),
    .init("{'a': 1}", .dict([.init(key: .string("a"), value: .integer("1"))])), .init("{1: 2, 3}", nil),
    .init("{1, 2: 3}", nil),
    .init("[1, ...]", .list([.integer("1"), .elision])), .init("[…]", .list([.elision])),
    .init("{...}", .set([.elision])),
    .init(
      "{1: 2, ...}",
      .dict([.init(key: .integer("1"), value: .integer("2")), .init(key: .elision, value: .elision)])),
    .init("{..., 1}", .set([.elision, .integer("1")])), .init("[1", nil), .init("1]", nil),
    .init("[[1], (2,)]", .list([.list([.integer("1")]), .tuple([.integer("2")])])),
    .init("...", .elision), .init("Ellipsis", .constant(.ellipsis)), .init("None", .constant(.none)),
    .init("True, False", .tuple([.constant(.true), .constant(.false)])),
  ]

  static let named: [Spelling] = [
    .init(
      "Point(x=1, y=2)",
      .call("Point", [.init(keyword: "x", value: .integer("1")), .init(keyword: "y", value: .integer("2"))])),
    .init(
      "datetime.date(2024, 1, 1)",
      .call("datetime.date", ["2024", "1", "1"].map { .init(keyword: nil, value: .integer($0)) })),
    .init(
      "defaultdict(<class 'list'>, {})",
      .call("defaultdict", [.init(keyword: nil, value: .angle("class 'list'")), .init(keyword: nil, value: .dict([]))])),
    .init("<__main__.P object at 0x7f>", .angle("__main__.P object at 0x7f")),
    .init("<Color.RED: 1>", .angle("Color.RED: 1")),
    .init("<function <lambda> at 0x7f>", .angle("function <lambda> at 0x7f")),
    .init("<Signature (x) -> int>", .angle("Signature (x) -> int")),
    .init("<re.Match object; match='>'>", .angle("re.Match object; match='>'")),
    .init("<it's>", .angle("it's")), .init("<...>", .angle("...")), .init("< 5", nil), .init("<5>", nil),
    .init("<a", nil), .init("a > b", nil),
    .init("Color.RED", .name("Color.RED")), .init("foo", nil), .init("[foo]", .list([.name("foo")])), .init("f(x", nil),
    .init("f(x == 1)", nil),
    .init("ValueError('bad')", .call("ValueError", [.init(keyword: nil, value: .string("bad"))])),
    .init("café.x", .name("café.x")), .init("a — b", nil), .init("", nil), .init("  ", nil),
  ]

  @Test(arguments: numbers + strings + containers + named) func `a whole text is read by Python's grammar`(
    _ c: Spelling
  ) {
    #expect(PythonLiteral.parse(c.text) == c.literal)
  }

  static let prefixes: [(String, PythonLiteral?, String)] = [
    ("[1, 2], not [2]!", .list([.integer("1"), .integer("2")]), ", not [2]!"),
    ("False — different objects", .constant(.false), " — different objects"),
    ("1, 2 — both", .tuple([.integer("1"), .integer("2")]), " — both"), ("1, and then", .integer("1"), ", and then"),
    ("1, b", .integer("1"), ", b"), ("1.", .integer("1"), "."), ("1. Then", .integer("1"), ". Then"),
    ("1.5.", .float("1.5"), "."),
    ("0..4", .integer("0"), "..4"), ("0 to 4", .integer("0"), " to 4"), ("5% of", .integer("5"), "% of"),
    ("3.8+", .float("3.8"), "+"),
    ("8MB", nil, ""), ("3rd", nil, ""), ("'tis", nil, ""),
    ("print(x) shows", .call("print", [.init(keyword: nil, value: .name("x"))]), " shows"),
    ("a.b(c is", .name("a.b"), "(c is"), ("None of these", .constant(.none), " of these"),
    ("True.", .constant(.true), "."),
    ("[1, 2", nil, ""), ("1, [2", .integer("1"), ", [2"), ("'a' and 'b'", .string("a"), " and 'b'"),
    ("…", .elision, ""), ("(1)x", .integer("1"), "x"),
    ("  42  ", .integer("42"), "  "), ("word", nil, ""), ("1,000 items", nil, ""),
    ("1,20", .tuple([.integer("1"), .integer("20")]), ""),
    ("'a'→'b'", .string("a"), "→'b'"),
  ]

  @Test(arguments: prefixes) func `a prefix is as long as it can be`(
    _ text: String, _ literal: PythonLiteral?, _ rest: String
  ) {
    let prefix = PythonLiteral.prefix(of: text[...])
    #expect(prefix?.literal == literal)
    #expect(prefix.map { String($0.rest) } ?? "" == rest)
  }

  @Test(arguments: [
    ("[1, ...]", true, true), ("Point(x=1)", false, true), ("f(x)", false, false), ("Color.RED", false, true),
    ("[a]", false, false),
    ("<f>", false, true), ("...", false, false), ("{'a': [None]}", true, true), ("{'a': d()}", false, true),
  ])
  func `a value, a repr and code are told apart`(_ text: String, isPlain: Bool, isRepr: Bool) throws {
    let literal = try #require(PythonLiteral.parse(text))
    #expect(literal.isPlain == isPlain)
    #expect(literal.isRepr == isRepr)
  }

  static let large: [String] = [
    "[", "(", "{", "f(", "<", "<'", "-", "1,", "'", "[1,", "...", "'a' ", "1.", "0x", "a.", "\\", "a(",
  ]

  @Test(arguments: large) func `a megabyte of anything is read in no time that grows with its square`(_ unit: String) {
    let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
    #expect(processorSeconds { _ = PythonLiteral.parse(text) } < 30)
    #expect(processorSeconds { _ = PythonLiteral.prefix(of: text[...]) } < 30)
  }

  @Test func `no bytes crash it`() {
    var random = SystemRandomNumberGenerator()
    let alphabet = Array("[](){}<>'\"\\,.:=-+ 0123456789abefjnruxUNT_…\n".utf8) + [0xE2, 0xFF, 0x00]
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      let text = String(decoding: bytes, as: UTF8.self)
      _ = PythonLiteral.parse(text)
      if let prefix = PythonLiteral.prefix(of: text[...]) { #expect(text.hasSuffix(prefix.rest)) }
    }
  }
}
