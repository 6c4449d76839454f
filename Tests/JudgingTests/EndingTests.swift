import Testing
import Verification

@testable import Judging

@Suite struct EndingTests {
  private static let raised = Raised(type: "ValueError", mro: ["ValueError", "Exception"], message: "no")

  private static let cases:
    [(ending: Directives.Ending.Kind, outcome: Outcome, raised: Raised?, came: String, holds: Bool)] = [
      (.whole, .finished, nil, "runs through", true), (.whole, .exited(0), nil, "exit:0", false),
      (.whole, .raised, raised, "ValueError: no", false), (.whole, .timedOut, nil, "timeout", false),
      (.whole, .finished, raised, "ValueError: no", false), (.timeout, .timedOut, nil, "timeout", true),
      (.timeout, .finished, nil, "runs through", false), (.exit(3), .exited(3), nil, "exit:3", true),
      (.exit(3), .exited(4), nil, "exit:4", false), (.exit(0), .finished, nil, "runs through", true),
      (.exit(0), .raised, raised, "ValueError: no", false), (.exception, .raised, raised, "ValueError: no", true),
      (.exception, .notCompiled, raised, "ValueError: no", true), (.exception, .finished, nil, "runs through", false),
      (.exception, .crashed(11), nil, "ended by signal 11", false), (.whole, .outOfMemory, nil, "out of memory", false),
    ]

  @Test(arguments: cases) func `a sample ends as its directive says, or not`(
    _ ending: Directives.Ending.Kind, _ outcome: Outcome, _ raised: Raised?, _ came: String, _ holds: Bool
  ) {
    let verdict = judged(ending, Observation(way: .script, outcome: outcome, exception: raised))
    #expect(verdict == (holds ? .holds(actual: came, comparison: "same end") : .contradicted(actual: came)))
  }

  @Test func `an exception that a comment announces is one, too`() {
    let seen = Observation(way: .script, outcome: .finished, visits: [1: [Visit(raised: Self.raised)]])
    #expect(judged(.exception, seen) == .holds(actual: "runs through", comparison: "same end"))
  }

  @Test(arguments: [Outcome.notRun, .lost, .tooLong(mebibytes: 1)])
  func `of what was not run nothing is known`(_ outcome: Outcome) {
    let verdict = judged(.whole, Observation(way: .script, outcome: outcome))
    #expect(verdict == .unreached(.endedBefore(outcome, nil)))
  }

  private func judged(_ ending: Directives.Ending.Kind, _ seen: Observation) -> Verdict? {
    let claim = Claim(
      line: 1, lastLine: 1, kind: .ending, source: .directive, code: "", target: .sample, stated: "\(ending)", form: "")
    return Judge().verdict(on: claim, seen: seen)
  }
}
