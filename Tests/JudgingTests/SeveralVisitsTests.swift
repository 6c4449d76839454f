import Testing
import Verification

@testable import Judging

struct SeveralVisitsTests {
  static let cases: [Case] = [
    Case("3, 2, 1", .stdout, .prints("3"), .prints("2"), .prints("1"), verdict: .holds),
    Case("6, 2, 1", .stdout, .prints("3"), .prints("2"), .prints("1"), verdict: .contradicted),
    Case("2 and 4", .value, .value("(2, 4)"), verdict: .holds),
    Case("'a' 'b'", .value, .value("('a', 'b')"), verdict: .holds),
    Case("2 vs 4", .value, .value("(2, 4)"), verdict: .holds),
    Case("2 and 3", .value, .value("(2, 4)"), verdict: .contradicted),
    Case("3 2 1", .stdout, .prints("3"), .prints("2"), .prints("1"), verdict: .holds),
    Case("1, 3", .stdout, .prints("1"), .prints("3"), verdict: .holds),
    Case(
      "0, 2, 4, 6, 8", .stdout, .prints("0"), .prints("2"), .prints("4"), .prints("6"), .prints("8"), verdict: .holds),
    Case("1 through 3", .stdout, .prints("1"), .prints("2"), .prints("3"), verdict: .holds),
    Case("3..1", .stdout, .prints("3"), .prints("2"), .prints("1"), verdict: .holds),
    Case("1-3", .stdout, .prints("1"), .prints("2"), .prints("3"), verdict: .holds),
    Case("'a', 'b'", .value, .value("'a'"), .value("'b'"), verdict: .holds),
    Case("a, b", .value, .value("'a'"), .value("'b'"), verdict: .holds),
    Case("[1], [1, 2]", .value, .value("[1]"), .value("[1, 2]"), verdict: .holds),
    Case("[1], [2, 2]", .value, .value("[1]"), .value("[1, 2]"), verdict: .contradicted),
    Case("True, False", .value, .value("True"), .value("False"), verdict: .holds),
    Case("4", .value, .value("2"), .value("4"), .value("6"), verdict: .holds),
    Case("5", .value, .value("2"), .value("4"), .value("6"), verdict: .contradicted),
    Case("True", .value, .value("True"), .value("True"), verdict: .holds),
    Case("1 2 3", .stdout, Visit(printed: "1 "), Visit(printed: "2 "), Visit(printed: "3 "), verdict: .holds),
    Case("apple 1\npear 2", .stdout, .prints("apple 1"), .prints("pear 2"), verdict: .holds),
    Case("ValueError", .raises, .value("1"), .raises("ValueError", "bad"), verdict: .holds),
    Case("1", .value, .value("1"), .raises("ValueError", "bad"), verdict: .holds),
  ]

  @Test(arguments: cases) func `a line that is run several times holds together or in one visit`(_ c: Case) {
    #expect(Case.Expected(c.judged) == c.verdict, "\(String(describing: c.judged))")
  }
}
