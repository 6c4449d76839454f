import Testing
import Verification

@testable import Recording

@Suite struct RecordedOutcomeTests {
  static let outcomes: [(Claim, Ruling, String)] = [
    (claim("x", "1"), .holds("1"), "holds as stated"),
    (claim("x", "[1,2]"), .holds("[1, 2]", by: "white space"), "holds [1, 2]"),
    (claim("sys.getsizeof(x)", "56 bytes", kind: .size), .holds("64"), "holds about as stated"),
    (claim("x", "3.14"), .holds("3.14159", by: Agreement("digits", leavesRoom: true)), "holds about as stated"),
    (claim("slow", "0.04", hedge: "about"), .holds("0.0412", by: "value"), "holds about as stated"),
    (claim("x", "{'a', 'b'}"), Ruling.holds("{'b', 'a'}").unsteady, "holds about as stated"),
    (claim("f", "<f>"), .contradicted("<f at 0x7f1234567>"), "contradicted <f at 0x…>"),
    (claim("x", "1"), Ruling.contradicted("0.7312").unsteady, "unreached does not repeat"),
    (
      claim("x", "1"), Ruling(verdict: .unreached(.doesNotRepeat(.runs("3", "4"))), way: .script),
      "unreached does not repeat"
    ),
    (claim("x[9]", "KeyError: a"), .reworded("KeyError: b"), "reworded KeyError: b"),
    (
      claim("a is b", "True"),
      Ruling(verdict: .holds(actual: "True", comparison: "text"), way: .prompt, otherWay: true),
      "holds as stated (at the prompt)"
    ),
  ]

  @Test(arguments: outcomes)
  func `only what repeats and what the machine has no say in is recorded`(
    _ claim: Claim, _ ruling: Ruling, _ text: String
  ) {
    let outcome = RecordedOutcome(of: claim, ruling)
    #expect("\(outcome.word) \(outcome.text)" == text)
  }

  static let ends: [(Observation, String)] = [
    (Observation(way: .script, outcome: .finished), "finished"),
    (Observation(way: .script, outcome: .exited(3)), "exited 3"),
    (Observation(way: .script, outcome: .crashed(11)), "crashed by signal 11"),
    (
      Observation(
        way: .script, outcome: .raised, exception: Raised(type: "OSError", mro: ["OSError"], message: "no /a/b/c")),
      "raised: OSError: no …/c"
    ),
  ]

  @Test(arguments: ends) func `the end of a run is recorded in a few words`(_ run: Observation, _ text: String) {
    #expect(RecordedOutcome(endOf: run).text == text)
  }

  static let pairs: [(was: RecordedOutcome, now: RecordedOutcome, agree: Bool, drift: Bool)] = [
    (.init(.holds, "as stated"), .init(.holds, "as stated"), true, true),
    (.init(.holds, "1"), .init(.holds, "as stated"), false, true),
    (.init(.holds, "1"), .init(.holds, "about as stated"), true, true),
    (.init(.holds, "as stated"), .init(.contradicted, "2"), false, true),
    (.init(.holds, "as stated"), .init(.unreached, "needs input"), false, true),
    (.init(.unreached, "needs input"), .init(.unreached, "crashes"), true, true),
    (.init(.unreached, "does not repeat"), .init(.contradicted, "2"), true, true),
    (.init(.contradicted, "2"), .init(.holds, "as stated"), false, false),
    (.init(.contradicted, "2"), .init(.contradicted, "3"), false, true),
    (.init(.holds, "KeyError: a"), .init(.reworded, "KeyError: b"), false, false),
    (.init(.holds, "KeyError: a"), .init(.holds, "IndexError: a"), false, true),
    (.init(.run, "raised: KeyError: a"), .init(.run, "raised: KeyError: b"), false, false),
    (.init(.run, "finished"), .init(.run, "raised: KeyError: b"), false, true),
    (.init(.printed, "KeyError: a"), .init(.printed, "KeyError: b"), false, true),
  ]

  @Test(arguments: pairs)
  func `a change is drift, unless only words changed or the answer now holds`(
    _ was: RecordedOutcome, _ now: RecordedOutcome, _ agree: Bool, _ drift: Bool
  ) {
    #expect(was.agrees(with: now) == agree)
    if !agree { #expect(was.isDrift(to: now) == drift) }
  }
}
