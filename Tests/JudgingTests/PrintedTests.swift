import Testing
import Verification

@testable import Judging

struct PrintedTests {
  static let cases: [Case] = [
    Case("Going north", .stdout, .prints("Going north"), verdict: .holds),
    Case("Going south", .stdout, .prints("Going north"), verdict: .contradicted),
    Case("'a'", .value, .prints("a"), verdict: .holds), Case("a", .value, .prints("a"), verdict: .holds),
    Case("'b'", .value, .prints("a"), verdict: .contradicted),
    Case("['a', 'b']", .value, .prints("['a', 'b']"), verdict: .holds),
    Case("[\"a\"]", .value, .prints("['a']"), verdict: .holds), Case("True", .value, .prints("True"), verdict: .holds),
    Case("True", .value, .prints("False"), verdict: .contradicted),
    Case("1 2", .stdout, .prints("1 2"), verdict: .holds),
    Case("1, 2", .stdout, .prints("1 2"), verdict: .holds),
    Case("1, 3", .stdout, .prints("1 2"), verdict: .contradicted),
    Case("INFO (1,2) {\"user\": 'ada'}", .stdout, .prints("INFO (1, 2) {'user': 'ada'}"), verdict: .holds),
    Case("INFO (4, 2)", .stdout, .prints("INFO (1, 2)"), verdict: .contradicted),
    Case("{\"a\": 1}", .stdout, .prints("{'a': 1}"), verdict: .holds),
    Case("3, 2, 1", .stdout, .prints("3\n2\n1"), verdict: .holds),
    Case("3 2 1", .stdout, .prints("3\n2\n1"), verdict: .holds),
    Case("3\n2\n1", .stdout, .prints("3\n2\n1"), verdict: .holds),
    Case("6, 2, 1", .stdout, .prints("3\n2\n1"), verdict: .contradicted),
    Case("3, 2", .stdout, .prints("3\n2\n1"), verdict: .contradicted),
    Case("0 to 4", .stdout, .prints("0\n1\n2\n3\n4"), verdict: .holds),
    Case("0 to 5", .stdout, .prints("0\n1\n2\n3\n4"), verdict: .contradicted),
    Case("0, 1, ..., 4", .stdout, .prints("0\n1\n2\n3\n4"), verdict: .holds),
    Case("0, 1, 2, ...", .stdout, .prints("0\n1\n2\n3\n4"), verdict: .holds),
    Case("a then b", .stdout, .prints("a\nb"), verdict: .holds),
    Case("a → b → c", .stdout, .prints("a\nb\nc"), verdict: .holds),
    Case("a, b and c", .stdout, .prints("a\nb\nc"), verdict: .holds),
    Case("A.__init__\nB.__init__", .stdout, .prints("A.__init__\nB.__init__"), verdict: .holds),
    Case("B.__init__\nA.__init__", .stdout, .prints("A.__init__\nB.__init__"), verdict: .contradicted),
    Case("Point ... made", .stdout, .prints("Point 3 made"), verdict: .holds),
    Case("Point … made", .stdout, .prints("Point 3 made"), verdict: .holds),
    Case("Point ... gone", .stdout, .prints("Point 3 made"), verdict: .contradicted),
    Case("<Cat ...>", .stdout, .prints("<__main__.Cat object at 0x7f12>"), verdict: .holds),
    Case("cat: <Cat object at 0x10>", .stdout, .prints("cat: <__main__.Cat object at 0x7f12>"), verdict: .holds),
    Case("area: 3.14", .stdout, .prints("area: 3.14159"), verdict: .holds),
    Case("area: 3.2", .stdout, .prints("area: 3.14159"), verdict: .contradicted),
    Case("f took 1.0012s", .stdout, .prints("f took 1.0003s"), verdict: .holds),
    Case("f took 4.0012s", .stdout, .prints("f took 1.0003s"), verdict: .contradicted),
    Case("took 0.05 s", .stdout, .prints("took 0.0712 s"), verdict: .holds),
    Case("took 900ms", .stdout, .prints("took 1.0s"), verdict: .holds),
    Case("retry in 2 seconds", .stdout, .prints("retry in 3 seconds"), verdict: .contradicted),
    Case("“Hi”", .stdout, .prints("\"Hi\""), verdict: .holds), Case("a  b", .stdout, .prints("a b"), verdict: .holds),
    Case("3", .stdout, .value("5"), verdict: .contradicted), Case("x", .stdout, .value("None"), verdict: .contradicted),
    Case("5", .value, .value("5", prints: "computing\n"), verdict: .holds),
    Case("computing", .stdout, .value("5", prints: "computing\n"), verdict: .holds),
    Case("6", .value, .value("5", prints: "computing\n"), verdict: .contradicted),
    Case("last", .stdout, .prints("first\nlast"), verdict: .holds),
    Case("middle", .stdout, .prints("first\nmiddle\nlast"), verdict: .contradicted),
    Case("None", .stdout, .prints("None"), verdict: .holds),
    Case("{}", .stdout, .prints("{}"), verdict: .holds), Case("(1,)", .stdout, .prints("(1,)"), verdict: .holds),
    Case("nothing", .stdout, .value("None"), verdict: .holds),
    Case("x = 5", .stdout, .prints("x = 5"), verdict: .holds),
    Case("None", .value, .prints("1"), verdict: .holds, code: "greet('a')"),
    Case("None", .value, .value("None", prints: "hi\n"), verdict: .holds, code: "result = greet()"),
    Case("<generator object>", .stdout, .prints("<generator object g at 0x7f>"), verdict: .holds),
    Case("<class int>", .stdout, .prints("<class 'int'>"), verdict: .holds),
    Case("1,000", .stdout, .prints("1000"), verdict: .holds), Case("1,000", .stdout, .prints("1,000"), verdict: .holds),
    Case("'a' 'b'", .stdout, .prints("a b"), verdict: .holds),
    Case("False, True", .stdout, .prints("False True"), verdict: .holds),
    Case("0.300...4", .stdout, .prints("0.30000000000000004"), verdict: .holds),
    Case("[1, 2, ... 9]", .stdout, .prints("[1, 2, 3, 9]"), verdict: .holds),
    Case("[4, 2, ... 9]", .stdout, .prints("[1, 2, 3, 9]"), verdict: .contradicted),
    Case(
      "4", .value,
      Visit(
        value: .init(repr: "None", type: "NoneType"), printed: "5\n",
        names: [.init(name: "x", value: .init(repr: "4", type: "int"))]), verdict: .contradicted, code: "f(x)"),
    Case("around the world", .stdout, .prints("around the world"), verdict: .holds),
    Case(
      "9223372036854775806 to 9223372036854775807", .stdout, .prints("9223372036854775806\n9223372036854775807"),
      verdict: .holds),
    Case("1.5e-9223372036854775808", .stdout, .prints("2.5"), verdict: .contradicted),
  ]

  @Test(arguments: cases) func `what is printed is judged as a reader would`(_ c: Case) {
    #expect(Case.Expected(c.judged) == c.verdict, "\(String(describing: c.judged))")
  }
}
