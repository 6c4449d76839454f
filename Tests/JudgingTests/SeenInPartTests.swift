import Testing
import Verification

@testable import Judging

/// A line that was run more often than was looked at.
@Suite struct SeenInPartTests {
  private func verdict(on stated: String) -> Verdict? {
    let claim = Claim(
      line: 1, lastLine: 1, kind: .value, source: .comment, code: "f(x)", target: .lines(1...1), stated: stated,
      form: "case")
    var seen = Observation(
      way: .script, outcome: .finished,
      visits: [0: [Visit(value: Value(repr: "1", type: "int")), Visit(value: Value(repr: "2", type: "int"))]])
    seen.seenInPart = [0]
    return Judge().verdict(on: claim, seen: seen)
  }

  @Test func `what was seen is enough for what holds`() {
    #expect(verdict(on: "2")?.isBorneOut == true)
  }

  @Test func `what was not looked at may be what is stated`() {
    #expect(verdict(on: "3") == .unreached(.seenInPart))
  }
}
