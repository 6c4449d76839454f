import Testing
import Verification

@testable import Judging

struct StateTests {
  static let cases: [Case] = [
    Case("[1, 2]", .value, .names(["nums": "[1, 2]"]), verdict: .holds, code: "nums.sort()"),
    Case("[2, 1]", .value, .names(["nums": "[1, 2]"]), verdict: .contradicted, code: "nums.sort()"),
    Case("[1, 2]", .state, .names(["nums": "[1, 2]"]), verdict: .holds, code: "rebind(nums)", subject: "nums"),
    Case(
      "[1, 2]", .state, .names(["other": "[1]", "nums": "[1, 2]"]), verdict: .holds, code: "f(other, nums)",
      subject: "nums"),
    Case(
      "[1]", .state, .names(["other": "[1]", "nums": "[1, 2]"]), verdict: .contradicted, code: "f(other, nums)",
      subject: "nums"),
    Case("3", .state, .names(["other": "3"]), verdict: .unreached, code: "f()", subject: "x"),
    Case("3", .value, .names(["total": "3"], value: "1"), verdict: .holds, code: "total += 1"),
    Case("4", .value, .names(["total": "3"], value: "1"), verdict: .contradicted, code: "total += 1"),
    Case("8", .value, .names(["x": "8"], value: "8"), verdict: .holds, code: "x = 5 + 3"),
    Case("9", .value, .names(["x": "8"], value: "8"), verdict: .contradicted, code: "x = 5 + 3"),
    Case("2, 1", .value, .names(["a": "2", "b": "1"], value: "(2, 1)"), verdict: .holds, code: "a, b = b, a"),
    Case(
      "1, [2, 3]", .value, .names(["a": "1", "rest": "[2, 3]"], value: "[1, 2, 3]"), verdict: .holds,
      code: "a, *rest = nums"),
    Case("a = 2, b = 1", .state, .names(["a": "2", "b": "1"]), verdict: .holds, code: "a, b = b, a"),
    Case("a == 2", .value, .names(["a": "2", "b": "1"]), verdict: .holds, code: "a, b = b, a"),
    Case("a = 3, b = 1", .state, .names(["a": "2", "b": "1"]), verdict: .contradicted, code: "a, b = b, a"),
    Case("[1, 2]", .value, .names(["nums": "[1, 2]"], value: "3"), verdict: .holds, code: "nums.pop()"),
    Case("4", .value, .names(["n": "4"], value: "5"), verdict: .contradicted, code: "double(n)"),
    Case("4", .value, .names(["y": "5", "x": "4"], value: "5"), verdict: .contradicted, code: "y = f(x)"),
    Case("None", .value, .names(["nums": "[1]"]), verdict: .holds, code: "nums.sort()"),
    Case(
      "0, 1, 3", .value, .names(["t": "0"], value: "0"), .names(["t": "1"], value: "1"), .names(["t": "3"], value: "2"),
      verdict: .holds, code: "t += i"),
    Case("[1]", .value, Visit(), verdict: .unreached, code: "pass"),
    Case("5", .value, .value("None"), verdict: .contradicted, code: "f()"),
    Case(
      "{'k': 1}", .state, .names(["d": "defaultdict(<class 'int'>, {'k': 1})", "d == {'k': 1}": "True"]),
      verdict: .holds,
      subject: "d", equated: true),
    Case(
      "{'k': 1}", .state, .names(["d": "defaultdict(<class 'int'>, {'k': 1})", "d == {'k': 1}": "True"]),
      verdict: .contradicted, subject: "d"),
    Case(
      "{'k': 2}", .state, .names(["d": "Counter({'k': 1})", "d == {'k': 2}": "False"]), verdict: .contradicted,
      subject: "d", equated: true),
    Case("2", .state, .names(["x": "2.0", "x == 2": "True"]), verdict: .holds, subject: "x", equated: true),
    Case("0.33", .state, .names(["x": "0.3333", "x == 0.33": "False"]), verdict: .holds, subject: "x", equated: true),
    Case(
      "[1]", .state, .names(["t": "(1,)", "t == [1]": "False"]), verdict: .contradicted, subject: "t", equated: true),
    Case("[1]", .state, .names(["t": "(1,)"]), verdict: .contradicted, subject: "t", equated: true),
    Case(
      "3", .state, .names(["x": "1", "x == 3": "False"]), .names(["x": "3.0", "x == 3": "True"]), verdict: .holds,
      subject: "x", equated: true),
    Case("9", .state, .names(["f(3)": "10"]), verdict: .contradicted, subject: "f(3)", certainty: .ifConfirmed),
    Case("'a'", .state, .names(["f(3)": "'b'"]), verdict: .contradicted, subject: "f(3)", certainty: .ifConfirmed),
    Case("9", .state, .names(["f(3)": "'b'"]), verdict: .nothing, subject: "f(3)", certainty: .ifConfirmed),
    Case("9", .state, .names([:]), verdict: .nothing, subject: "f(3)", certainty: .ifConfirmed),
    Case(
      "2", .value, .names(["d['k']": "2", "d": "{'k': 2}"]), verdict: .holds, code: "d['k'] += 1", subject: "d['k']"),
    Case(
      "{'k': 2}", .value, .names(["d['k']": "2", "d": "{'k': 2}"]), verdict: .holds, code: "d['k'] += 1",
      subject: "d['k']"),
    Case("[1, 4]", .value, .names(["n": "[1, 4]"], value: "[]"), verdict: .holds, code: "n[1:3] = []"),
    Case("[1, 5]", .value, .names(["n": "[1, 4]"], value: "[]"), verdict: .contradicted, code: "n[1:3] = []"),
    Case("[2]", .value, .names(["n": "[1]", "m": "[2]"], value: "[1]"), verdict: .contradicted, code: "n = f(m)"),
    Case("[1]", .state, .raises("TypeError", "no"), verdict: .contradicted, code: "f(nums)", subject: "nums"),
  ]

  @Test(arguments: cases) func `a statement without a value is judged by the names it works on`(_ c: Case) {
    #expect(Case.Expected(c.judged) == c.verdict, "\(String(describing: c.judged))")
  }
}
