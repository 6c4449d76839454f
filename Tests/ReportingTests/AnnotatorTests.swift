import Testing
import Verification

@testable import Reporting

@Suite struct AnnotatorTests {
  @Test func `a fingerprint stays where lines above come, and tells alike claims apart`() {
    let before = annotations(of: wrong(line: 10))
    let after = annotations(of: wrong(line: 310))
    #expect(before.map(\.region.line) == [10, 11])
    #expect(after.map(\.region.line) == [310, 311])
    #expect(before.map(\.fingerprint) == after.map(\.fingerprint))
    #expect(Set(before.map(\.fingerprint)).count == 2)
  }

  @Test func `an error is what makes the exit status 1, and nothing else is`() {
    let verdicts: [(ClaimReport.Overall, Ruling)] = [
      (.drifted, .contradicted("1")), (.varies, .contradicted("1")), (.doubtful, .contradicted("1")),
      (.reworded, .reworded("E: m")), (.unreached, .unreached("why")), (.holds, .holds("2")),
      (.holds, .holds("2", only: true)),
    ]
    for (verdict, ruling) in verdicts {
      let status: SampleReport.Status =
        switch verdict {
        case .drifted: .drifted
        case .varies: .varies
        default: .holds
        }
      let report = sample("f()  # 2", status, claim(10, "f()", states: "2", verdict, ["3.12": ruling]))
      var tally = Tally()
      tally.add(document(report))
      for concerns: Set<Concern> in [.usual, .strict, [.reworded], []] {
        let errors = annotations(of: report, failsOn: concerns).contains { $0.severity == .error }
        #expect(errors == tally.hasDrift(failingOn: concerns), "\(verdict), failing on \(concerns)")
      }
    }
  }

  @Test func `columns are told in characters and in bytes`() throws {
    let report = sample(
      "len('é')  # 2", .drifted, claim(10, "len('é')", states: "2", .drifted, ["3.12": .contradicted("1")]))
    let region = try #require(annotations(of: report).first).region
    #expect(region.column == 13)
    #expect(region.endColumn == 14)
    #expect(region.byteColumn == 14)
    #expect(region.endByteColumn == 15)
  }

  @Test func `what its author lets vary is no annotation`() {
    #expect(annotations(of: knownToVary, on: matrixReleases).map(\.rule) == [.dependsOnWay])
  }

  private func annotations(
    of report: SampleReport, failsOn: Set<Concern> = .usual, on releases: [Release] = releases("3.12")
  ) -> [Annotation] {
    Annotator(releases: releases, ReportSettings(failsOn: failsOn)).annotations(of: report)
  }

  /// Two claims in the same words.
  private func wrong(line: Int) -> SampleReport {
    let claims = (0...1).map { offset in
      Claim(
        line: line + offset, lastLine: line + offset, kind: .value, source: .comment, code: "f()",
        target: .lines(1...1), stated: "2", form: "literal")
    }
    return SampleReport(
      sample: Sample(
        id: "a/b#1", path: "a.md", section: "a", question: "b", level: nil, firstLine: line, lastLine: line + 1,
        text: "f()  # 2\nf()  # 2", form: .script, directives: Directives(), outputs: []),
      status: .drifted, reason: nil, runs: [:],
      claims: claims.map { ClaimReport(claim: $0, verdict: .drifted, rulings: ["3.12": .contradicted("1")]) })
  }
}
