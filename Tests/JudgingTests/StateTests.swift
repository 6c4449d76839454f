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
    Case("[1]", .state, .raises("TypeError", "no"), verdict: .contradicted, code: "f(nums)", subject: "nums"),
  ]

  @Test(arguments: cases) func `a statement without a value is judged by the names it works on`(_ c: Case) {
    #expect(Case.Expected(c.judged) == c.verdict, "\(String(describing: c.judged))")
  }
}
