import Testing
import Verification

@testable import Reporting

@Suite struct EndingTests {
  @Test(
    arguments: [
      (.finished, nil, "ran to its end", "runs to its end"),
      (.raised, "ValueError", "ended with ValueError", "ends with ValueError"),
      (.raised, nil, "ended with an exception", "ends with an exception"),
      (.exited(3), nil, "ended itself with status 3", "ends itself with status 3"),
      (.crashed(11), nil, "was ended by signal 11", "is ended by signal 11"),
      (.notCompiled, "SyntaxError: no", "does not compile: SyntaxError: no", "does not compile: SyntaxError: no"),
    ] as [(Outcome, String?, String, String)])
  func `what one run did and what a release does are told in the same words`(
    _ outcome: Outcome, _ exception: String?, _ past: String, _ present: String
  ) {
    let ending = Ending(outcome, exception: exception)
    #expect((ending.past, ending.present) == (past, present))
  }
}
