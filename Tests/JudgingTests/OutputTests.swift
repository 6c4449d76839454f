import Testing
import Verification

@testable import Judging

/// A block of comment lines below a run of statements that printed the last of what the sample did.
struct OutputTests {
  /// What is stated, what was printed before the run, in it and after it, and the verdict.
  static let cases: [(stated: String, before: String, own: String, after: String, verdict: Case.Expected)] = [
    ("1\n2", "1\n", "2\n", "", .holds), ("1\n2", "1\n", "2\n", "3\n", .holds),
    ("1\n2", "0\n1\n", "2\n", "", .holds), ("1\n2", "0\n", "1\n2\n", "", .holds),
    ("0\n1", "0\n1\n", "2\n", "", .contradicted), ("1\n2", "1\n", "", "", .holds),
    ("2\n3", "1\n", "2\n", "3\n", .contradicted), ("1\n3", "1\n", "2\n", "", .contradicted),
    ("é\nb", "é\n", "b\n", "", .holds),
  ]

  private func verdict(
    on stated: String, _ printed: (String, String, String), _ certainty: Claim.Certainty = .definite
  ) -> Verdict? {
    let claim = Claim(
      line: 9, lastLine: 10, kind: .output, source: .commentBelow, code: "print(x)", target: .lines(3...3),
      stated: stated, form: "case", certainty: certainty)
    let visit = Visit(printed: printed.1, place: printed.0.utf8.count)
    let seen = Observation(
      way: .script, outcome: .finished, stdout: printed.0 + printed.1 + printed.2, visits: [0: [visit]])
    return Judge().verdict(on: claim, seen: seen)
  }

  @Test(arguments: cases) func `it holds where its lines are the last printed up to there`(
    _ stated: String, _ before: String, _ own: String, _ after: String, _ expected: Case.Expected
  ) {
    guard !own.isEmpty else { return }
    let verdict = verdict(on: stated, (before, own, after))
    #expect(Case.Expected(verdict) == expected, "\(String(describing: verdict))")
  }

  @Test func `what came instead begins where its first line was printed`() {
    #expect(verdict(on: "a\nb\nc", ("x\na\nb\n", "d\n", "")) == .contradicted(actual: "a\nb\nd"))
    #expect(verdict(on: "a\nc", ("b\n", "c\n", "")) == .contradicted(actual: "b\nc"))
    #expect(verdict(on: "u\nv\nw", ("x\na\nb\n", "d\n", "")) == .contradicted(actual: "d"))
  }

  @Test func `free text of other lines says nothing of what was printed before`() {
    #expect(verdict(on: "a is 1\nand so on", ("a is 1\n", "b is 2\n", ""), .ifConfirmed) == nil)
    #expect(
      verdict(on: "a is 1\nb is 3", ("a is 1\n", "b is 2\n", ""), .ifConfirmed)
        == .contradicted(actual: "a is 1\nb is 2"))
  }
}
