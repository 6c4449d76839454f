import Testing
import Verification

@testable import Reporting

@Suite struct TallyTests {
  @Test func `every claim is counted once, by its verdict`() {
    var tally = Tally()
    tally.add(document(with(.holds), with(.drifted), with(.varies), with(.doubtful), with(.reworded), with(.unreached)))
    tally.add(document())
    #expect(tally.documents == 2)
    #expect(tally.samples == 6)
    #expect(tally.questions == 1)
    #expect(tally.claims == 6)
    #expect([tally.holds, tally.drifted, tally.varies] == [1, 1, 1])
    #expect([tally.doubtful, tally.reworded, tally.unreached] == [1, 1, 1])
  }

  static let standings: [(name: String, report: SampleReport, drifts: Bool, strictly: Bool)] = [
    ("a claim holds", with(.holds), false, false),
    ("a claim drifted", with(.drifted), true, true),
    ("a claim varies", with(.varies), true, true),
    ("a claim may have drifted", with(.doubtful), false, true),
    ("an exception is reworded", with(.reworded), false, false),
    ("a claim is not reached", with(.unreached), false, true),
    ("a claim depends on the way", dependent, false, true),
    ("a sample states nothing", sample("1", .unclaimed), false, true),
    ("a sample cannot be run", sample("1", .unreached, reason: "does not compile"), false, true),
    ("the author skips a sample", sample("1", .skipped), false, false),
    ("the author skips a sample with a claim", skipped, false, false),
    ("a sample drifted as a whole", sample("1", .drifted), true, true),
  ]

  @Test(arguments: standings)
  func `drift is what is contradicted somewhere, strictly also what is not proved`(
    _ name: String, _ report: SampleReport, _ drifts: Bool, _ strictly: Bool
  ) {
    var tally = Tally()
    tally.add(document(report))
    #expect(tally.hasDrift(strict: false) == drifts)
    #expect(tally.hasDrift(strict: true) == strictly)
  }
}

private func with(_ verdict: ClaimReport.Overall) -> SampleReport {
  sample("1  # 1", SampleReport.Status(rawValue: verdict.rawValue) ?? .holds, claim(10, "1", states: "1", verdict, [:]))
}

private let dependent = sample(
  "1  # 1", .holds, claim(10, "1", states: "1", .holds, ["3.12": .holds("1", as: .prompt, only: true)]))

private let skipped = sample("1  # 1", .skipped, claim(10, "1", states: "1", .unreached, [:]))
