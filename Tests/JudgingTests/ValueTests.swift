import Testing
import Verification

@testable import Judging

struct ValueTests {
  static let same: [(String, String)] = [
    ("[1, 2]", "[1, 2]"), ("set(['b', 'a'])", "{'a', 'b'}"), ("[1,2]", "[1, 2]"), ("[[1,0],[0,1]]", "[[1, 0], [0, 1]]"),
    ("\"a\"", "'a'"), ("u'a'", "'a'"),
    ("'it\\'s'", "\"it's\""), ("{'b': 2, 'a': 1}", "{'a': 1, 'b': 2}"), ("{3, 1, 2}", "{1, 2, 3}"), ("1_000", "1000"),
    ("0xff", "255"), ("1, 2", "(1, 2)"), ("(1, 2,)", "(1, 2)"), ("frozenset({2, 1})", "frozenset({1, 2})"),
    ("1e5", "100000.0"), ("0.3333", "0.3333333333333333"), ("3.14", "3.141592653589793"),
    ("3.1416", "3.141592653589793"),
    ("0.667", "0.6666666666666666"), ("37.78", "37.77777777777778"),
    ("[0.33, 0.67]", "[0.3333333333333333, 0.6666666666666666]"),
    ("{0.33, 1}", "{1, 0.3333333333333333}"), ("1.50", "1.5"), ("[1, 2, ...]", "[1, 2, 3, 4]"),
    ("[0, ..., 9]", "[0, 1, 2, 9]"),
    ("{'a': 1, ...}", "{'b': 2, 'a': 1}"), ("{1, …}", "{1, 2, 3}"), ("{...}", "{'a': 1}"), ("'abc...'", "'abcdefgh'"),
    ("Point(x=1, y=2)", "Point(x=1, y=2)"), ("Point(x = 1, ...)", "Point(x=1, y=2)"),
    ("date(2024, 1, 1)", "datetime.date(2024, 1, 1)"),
    ("defaultdict(<class 'list'>, {'b': [2], 'a': [1]})", "defaultdict(<class 'list'>, {'a': [1], 'b': [2]})"),
    ("<Point object at 0x10>", "<__main__.Point object at 0x7f12ab>"),
    ("<__main__.Point object at 0x...>", "<__main__.Point object at 0x7f12ab>"),
    ("<function f>", "<function f at 0x7f>"), ("<...>", "<generator object g at 0x7f>"),
    ("<generator object ...>", "<generator object g at 0x7f>"),
    ("[<Color.RED: 1>]", "[<Color.RED: 1>]"), ("[Color.RED]", "[<Color.RED: 1>]"),
    ("<class 'Point'>", "<class '__main__.Point'>"),
    ("int", "<class 'int'>"), ("Point", "<class '__main__.Point'>"), ("(1+2j)", "(1+2j)"), ("1+2j", "(1+2j)"),
    ("nan", "nan"), ("b'a'", "b\"a\""),
    ("`[1, 2]`", "[1, 2]"), ("true", "True"), ("empty list", "[]"), ("'a' or 'b'", "'b'"), ("1, 2, 3", "[1, 2, 3]"),
    ("0 to 3", "[0, 1, 2, 3]"), ("[1, [...]]", "[1, [...]]"), ("OrderedDict([('a', 1)])", "OrderedDict([('a', 1)])"),
    ("Counter({'b': 1, 'a': 1})", "Counter({'a': 1, 'b': 1})"), ("[{2, 1}, {'b': {4, 3}}]", "[{1, 2}, {'b': {3, 4}}]"),
    ("hello", "'hello'"), ("None", "None"), ("  42 ", "42"),
  ]

  @Test func `what the prompt shows of a value is not what the line printed`() {
    let claim = Case("'2.0'", .value, verdict: .contradicted).claim
    let seen = Observation(way: .prompt, outcome: .finished, visits: [0: [.value("2.0", prints: "2.0\n")]])
    #expect(Case.Expected(Judge().verdict(on: claim, seen: seen)) == .contradicted)
  }

  @Test(arguments: same) func `the same value holds however it is written`(_ stated: String, _ actual: String) {
    #expect(Case.Expected(Case(stated, .value, .value(actual), verdict: .holds).judged) == .holds)
  }

  static let other: [(String, String)] = [
    ("[1, 3]", "[1, 2]"), ("[1, 2]", "(1, 2)"), ("1, 2", "(2, 1)"), ("2", "2.0"), ("2.0", "2"), ("True", "1"),
    ("1", "True"), ("'1'", "1"),
    ("1", "'1'"), ("0.3", "0.30000000000000004"), ("1.0", "0.9999999999999999"), ("2.0", "1.98"), ("3.15", "3.14159"),
    ("21.98", "21.979999999999997"),
    ("-0.0", "0.0"), ("{1, 2}", "{1, 2, 3}"), ("{'a': 1}", "{'a': 2}"), ("{'a': 1}", "{'a': 1, 'b': 2}"),
    ("[1, ...]", "[2, 3]"),
    ("[0, ..., 9]", "[0, 1]"), ("'a'", "'b'"), ("'a'", "b'a'"), ("' a'", "'a'"), ("'a  b'", "'a b'"), ("'A'", "'a'"),
    ("Point(x=1)", "Point(x=2)"),
    ("Point(x=1)", "Point(y=1)"), ("Point(1)", "Line(1)"), ("<class 'int'>", "<class 'str'>"), ("int", "<class 'str'>"),
    ("None", "False"),
    ("False", "True"), ("[]", "[0]"), ("{}", "set()"), ("()", "[]"), ("100,000", "100"), ("[3, 2, 1]", "[1, 2, 3]"),
    ("'a' or 'b'", "'c'"),
    ("OrderedDict({'b': 1, 'a': 1})", "OrderedDict({'a': 1, 'b': 1})"),
    ("OrderedDict([('a', 1)])", "OrderedDict({'a': 1})"), ("hello", "'help'"),
    ("0 to 4", "[0, 1, 2, 3]"), ("1, 2, 4", "[1, 2, 3]"), ("False", "'False'"), ("(1+2j)", "(1+3j)"),
    ("'...x'", "'abc'"), ("<Point object>", "<Line object>"),
  ]

  @Test(arguments: other) func `another value is contradicted`(_ stated: String, _ actual: String) {
    #expect(Case.Expected(Case(stated, .value, .value(actual), verdict: .contradicted).judged) == .contradicted)
  }

  @Test func `str stands for a value too`() {
    let date = Visit.value("datetime.date(2024, 1, 1)", str: "2024-01-01")
    #expect(Case("2024-01-01", .value, date, verdict: .holds).comparison == "unquoted string")
    #expect(Case("Color.RED", .value, .value("<Color.RED: 1>", str: "Color.RED"), verdict: .holds).comparison != nil)
  }

  @Test func `the verdict shows a value as Python does`() {
    #expect(Case("[1]", .value, .value("[1, 2]"), verdict: .contradicted).judged == .contradicted(actual: "[1, 2]"))
    #expect(Case("a", .value, .value("'b'"), verdict: .contradicted).judged == .contradicted(actual: "'b'"))
    #expect(Case("a", .stdout, .prints("b"), verdict: .contradicted).judged == .contradicted(actual: "b"))
  }
}
