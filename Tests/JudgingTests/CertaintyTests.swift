import Testing
import Verification

@testable import Judging

struct CertaintyTests {
  static let cases: [Case] = [
    Case("Going north", .stdout, .prints("Going north"), verdict: .holds, certainty: .ifConfirmed),
    Case("Going north", .stdout, .prints("Going North!"), verdict: .contradicted, certainty: .ifConfirmed),
    Case("pass a function as the sort key", .stdout, .prints("['a', 'b']"), verdict: .nothing, certainty: .ifConfirmed),
    Case("pass a function as the sort key", .stdout, .value("None"), verdict: .nothing, certainty: .ifConfirmed),
    Case("INFO (4, 2)", .stdout, .prints("INFO (1, 2)"), verdict: .contradicted, certainty: .ifConfirmed),
    Case("INFO (4, 5)", .stdout, .prints("INFO (1, 2)"), verdict: .contradicted, certainty: .ifConfirmed),
    Case("3 items left", .stdout, .prints("5 items left"), verdict: .contradicted, certainty: .ifConfirmed),
    Case("equal: False", .stdout, .prints("equal: True"), verdict: .contradicted, certainty: .ifConfirmed),
    Case("done", .stdout, .prints("Done!"), verdict: .nothing, certainty: .ifConfirmed),
    Case("the list", .stdout, .prints("the dict is the one"), verdict: .nothing, certainty: .ifConfirmed),
    Case("prints the name of the user", .stdout, .prints("Ann"), verdict: .nothing, certainty: .ifConfirmed),
    Case("Less than 400,000", .stdout, .prints("400000"), verdict: .contradicted, certainty: .ifConfirmed),
    Case("Less than 400,000", .stdout, .prints("312000"), verdict: .holds, certainty: .ifConfirmed),
    Case("slow took 4.0012s", .stdout, .prints("slow took 1.0s"), verdict: .contradicted, certainty: .ifConfirmed),
    Case("Hello Bob", .stdout, .prints("start\nHello Ann Bob\nend"), verdict: .contradicted, certainty: .ifConfirmed),
    Case("a\nb", .output, .prints("b\na"), verdict: .contradicted, certainty: .ifConfirmed),
    Case("a\nb", .output, .prints("a\nc"), verdict: .contradicted, certainty: .ifConfirmed),
    Case("a\nb", .output, .prints("c\nd"), verdict: .nothing, certainty: .ifConfirmed),
    Case("a\nand so on", .output, .prints("a\nc"), verdict: .nothing, certainty: .ifConfirmed),
    Case("a\nthe rest\nand so on", .output, .prints("a\nc"), verdict: .nothing, certainty: .ifConfirmed),
    Case("shallow", .value, .value("[1]"), verdict: .nothing, certainty: .ifConfirmed),
    Case("O(n)", .value, .value("[1]"), verdict: .nothing, certainty: .ifConfirmed),
    Case("fails", .value, .raises("TypeError", "x"), verdict: .holds, certainty: .ifConfirmed),
    Case("missing key", .value, .raises("KeyError", "'z'"), verdict: .nothing, certainty: .ifConfirmed),
    Case("...", .stdout, .prints("x"), verdict: .nothing, certainty: .ifConfirmed),
    Case("works", .value, .value("1"), verdict: .nothing, certainty: .ifContradicted),
    Case("OK", .value, .raises("TypeError", "x"), verdict: .contradicted, certainty: .ifContradicted),
    Case("3.10+", .version, .value("1"), verdict: .nothing),
  ]

  @Test(arguments: cases) func `free text is a claim where it resembles what happened`(_ c: Case) {
    #expect(Case.Expected(c.judged) == c.verdict, "\(String(describing: c.judged))")
  }

  @Test func `free text that was not reached is nothing`() {
    let claim = Case("x", .value, verdict: .nothing, certainty: .ifConfirmed).claim
    #expect(Judge().verdict(on: claim, seen: Observation(way: .script, outcome: .timedOut)) == nil)
  }

  static let outcomes: [(Outcome, String)] = [
    (.finished, "this line was never run"), (.raised, "the sample ended on line 3: NameError: name 'x' is not defined"),
    (.exited(2), "the sample exited with status 2 before this line"), (.timedOut, "timed out before this line"),
    (.outOfMemory, "out of memory before this line"), (.tooMuchOutput, "printed too much before this line"),
    (.crashed(11), "crashed with signal 11 before this line"), (.notRun, "the sample was not run"),
  ]

  @Test(arguments: outcomes) func `a line that was not reached says how the run ended`(
    _ outcome: Outcome, _ reason: String
  ) {
    var observation = Observation(way: .script, outcome: outcome)
    if outcome == .raised {
      observation.exception = Raised(type: "NameError", mro: ["NameError"], message: "name 'x' is not defined", line: 3)
    }
    let claim = Case("3", .value, verdict: .unreached).claim
    guard case .unreached(let given)? = Judge().verdict(on: claim, seen: observation) else {
      Issue.record("it was reached")
      return
    }
    #expect("\(given)" == reason)
  }
}
