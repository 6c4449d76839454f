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

  static let standings: [(name: String, report: SampleReport, concerns: Set<Concern>)] = [
    ("a claim holds", with(.holds), []),
    ("a claim drifted", with(.drifted), [.drifted]),
    ("a claim varies", with(.varies), [.varies]),
    ("a claim may have drifted", with(.doubtful), [.doubtful]),
    ("an exception is reworded", with(.reworded), [.reworded]),
    ("a claim is not reached", with(.unreached), [.unreached]),
    ("a claim depends on the way", dependent, [.way]),
    ("a sample states nothing", sample("1", .unclaimed), [.unclaimed]),
    ("a sample cannot be run", sample("1", .unreached, reason: "does not compile"), [.unreached]),
    ("the author skips a sample", sample("1", .skipped), []),
    ("the author skips a sample with a claim", skipped, []),
    ("a sample drifted as a whole", sample("1", .drifted), [.drifted]),
    ("a sample varies as a whole", sample("1", .varies), [.varies]),
    ("a sample fails", failing, [.failed]),
    ("a claim varies as its author knows", acknowledged, []),
  ]

  @Test(arguments: standings)
  func `a run fails on what it is asked to, by default on what is contradicted somewhere`(
    _ name: String, _ report: SampleReport, _ concerns: Set<Concern>
  ) {
    var tally = Tally()
    tally.add(document(report))
    for concern in Concern.allCases {
      #expect(tally.hasDrift(failingOn: [concern]) == concerns.contains(concern), "\(concern)")
    }
    #expect(tally.hasDrift(failingOn: .usual) == !concerns.isDisjoint(with: [.drifted, .varies]))
    #expect(tally.hasDrift(failingOn: .strict) == !concerns.subtracting([.reworded]).isEmpty)
    #expect(!tally.hasDrift(failingOn: []))
  }
}

private func with(_ verdict: ClaimReport.Overall) -> SampleReport {
  sample("1  # 1", SampleReport.Status(rawValue: verdict.rawValue) ?? .holds, claim(10, "1", states: "1", verdict, [:]))
}

private let dependent = sample(
  "1  # 1", .holds, claim(10, "1", states: "1", .holds, ["3.12": .holds("1", as: .prompt, only: true)]))

private let skipped = sample("1  # 1", .skipped, claim(10, "1", states: "1", .unreached, [:]))

private let failing: SampleReport = {
  var report = with(.holds)
  report.failure = SampleReport.Failure(reason: .showsNoValue, line: 1, releases: ["3.12"], isStale: false)
  return report
}()

private let acknowledged: SampleReport = {
  var report = with(.varies)
  report.claims[0].acknowledged = "3.12 shows it otherwise"
  return report
}()
