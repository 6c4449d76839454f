import Testing
import Verification

@testable import Judging

struct ComparisonTests {
  static let examples: [(name: String, stated: String, actual: Actual)] = [
    ("text", "Going north", Actual([], printed: "Going north\n")),
    ("value", "{\"b\": 1, \"a\": 2}", Actual([], printed: "{'a': 2, 'b': 1}")),
    ("white space", "INFO (1,2)", Actual([], printed: "INFO (1, 2)")),
    ("quotes", "hi \"Ann\"", Actual([], printed: "hi 'Ann'")),
    ("printed string", "'a'", Actual([], printed: "a")),
    ("unquoted string", "ALICE", Actual(Value(repr: "'ALICE'", type: "str"))),
    ("quotation", "“None”", Actual(Value(repr: "None", type: "NoneType"))),
    ("class name", "int", Actual(Value(repr: "<class 'int'>", type: "type"))),
    ("module", "a <class 'P'>", Actual([], printed: "a <class '__main__.P'>")),
    ("address", "f is <function f at 0x10>", Actual([], printed: "f is <function f at 0x7f12>")),
    ("wildcards", "Point … made", Actual([], printed: "Point 3 made")),
    ("digits", "area: 3.14", Actual([], printed: "area: 3.14159")),
    ("digits that go on", "78.54...", Actual(Value(repr: "78.53975", type: "float"))),
    ("durations", "took 1.0012s", Actual([], printed: "took 1.0003s")),
    ("figure", "56 bytes", Actual(Value(repr: "56", type: "int"))),
    ("approximation", "~56 bytes", Actual(Value(repr: "64", type: "int"))),
    ("bounds", "less than 400,000", Actual([], printed: "312842")),
    ("words", "empty list", Actual(Value(repr: "[]", type: "list"))),
    ("lines", "{2, 1}\nok", Actual([], printed: "{1, 2}\nok\n")),
    ("several outputs", "3, 2, 1", Actual([], printed: "3\n2\n1\n")),
    ("what it becomes", "'5' → 5", Actual(Value(repr: "5", type: "int"))),
    ("first of a series", "0, 2, 4, ...", Actual(Value(repr: "0", type: "int"))),
    ("every line", "'hi'", Actual([], printed: "hi\nhi\n")),
    ("range", "0 to 4", Actual([], printed: "0\n1\n2\n3\n4\n")),
    ("alternatives", "'a' or 'b'", Actual(Value(repr: "'b'", type: "str"))),
    ("end of the line", "15", Actual([], printed: "Total: 15\n")),
    ("text, then words", "Ann (from the cache)", Actual([], printed: "Ann\n")),
    ("lines, then words", "1\n2\nSo it stops at two.", Actual([], printed: "1\n2\n")),
    ("lines left out", "0\n1\n[endless loop]", Actual([], printed: "0\n1\n2\n3\n4\n")),
    ("part of the output", "b\nc", Actual([], printed: "a\nb\nc\n")),
  ]

  @Test(arguments: examples) func `the closest comparison names itself`(
    _ name: String, _ stated: String, _ actual: Actual
  ) {
    #expect(Comparison.holding(of: .comment, Stated(stated), actual)?.agreement.name == name)
  }

  @Test(arguments: [
    ("exception", "LookupError"), ("exception and message", "KeyError: \"z\""),
    ("part of the message", "KeyError: no key"),
    ("any exception", "error"),
  ])
  func `an exception's comparison names itself`(_ name: String, _ stated: String) {
    let message = name == "part of the message" ? "no key there" : "'z'"
    let raised = Raised(type: "KeyError", mro: ["KeyError", "LookupError"], message: message)
    #expect(Comparison.holding(of: .exception, Stated(stated), Actual(raised))?.agreement.name == name)
  }

  @Test func `every comparison is in the list once and has an example`() {
    let names = Comparison.all.map(\.agreement.name)
    #expect(Set(names).count == names.count)
    let exceptions = ["exception", "exception and message", "part of the message", "any exception"]
    #expect(names == Self.examples.map(\.name) + exceptions)
  }

  static let leftOut: [(stated: String, came: String, holds: Bool)] = [
    ("a\nb\n... 3 times", "a\nb\nc\nd\ne", true), ("a\nb\n... und so weiter\ne", "a\nb\nc\nd\ne", true),
    ("a\n(et ainsi de suite)\nd\ne", "a\nb\nc\nd\ne", true), ("a\nb\n[bucle infinito]", "a\nb\nc\nd\ne", true),
    ("a\nb\n... 3 times", "a\nb\nc\nd\ne\nf", false), ("a\n[1 2]\n[3 5]\nd", "a\n[1 2]\n[3 4]\n[5 6]\nd", false),
    ("a\n(x one)\nd\ne", "a\n(x two)\n(x three)\nd\ne", false),
    ("a\nx\n[endless loop]", "a\nb\nc\nd\ne", false), ("a\nb\n[endless loop]", "a\nb\nc", false),
    ("a\nb\n[1, 2]", "a\nb\nc\nd\ne", false), ("a\nb\n['c d']", "a\nb\nc\nd\ne", false),
    ("a\n... and so on", "a\nb\nc\nd\ne", false),
  ]

  @Test(arguments: leftOut) func `lines may be left out in words where more came`(
    _ stated: String, _ came: String, _ holds: Bool
  ) {
    #expect(Comparison.linesLeftOut.holds(Stated(stated), Actual([], printed: came + "\n")) == holds)
  }

  @Test(arguments: [
    ("wahr", "True", true), ("verdadero", "True", true), ("假", "False", true),
    ("falso, se sigue comprobando", "False", true),
    ("True", "true", false), ("true", "True", true), ("falso", "True", false), ("vrai", "1", false),
    ("wahrscheinlich", "True", false),
  ])
  func `what other languages call true and false is Python's`(_ stated: String, _ came: String, _ holds: Bool) {
    #expect(Comparison.words.holds(Stated(stated), Actual(Value(repr: came, type: "bool"))) == holds)
  }

  static let steps: [(stated: String, came: String, holds: Bool)] = [
    ("False and True => False", "False", true), ("2 + 3 * 4 → 2 + 12 → 14", "14", true),
    ("[1] -> [1, 2]", "[1, 2]", true),
    ("2 + 3 → 6", "5", false), ("first item → 5", "5", false), ("5 → or nothing", "5", false),
  ]

  @Test(arguments: steps) func `of steps of a calculation the last is the outcome`(
    _ stated: String, _ came: String, _ holds: Bool
  ) {
    #expect(Comparison.becoming.holds(Stated(stated), Actual(Value(repr: came, type: "object"))) == holds)
  }

  @Test(arguments: [("0\n[...]\n81", true), ("(...)\n81", true), ("0\n[...]\n82", false), ("0\n[1]\n81", false)])
  func `brackets around dots leave lines out`(_ stated: String, _ holds: Bool) {
    #expect((Comparison.holding(Stated(stated), Actual([], printed: "0\n1\n4\n81\n")) != nil) == holds)
  }
}
