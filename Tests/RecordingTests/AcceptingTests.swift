import Testing
import Verification

@testable import Recording

@Suite struct AcceptingTests {
  private let x = claim("x", "1")

  private func accepted(
    _ report: SampleReport, on releases: [Release], after old: SampleRecord? = nil, _ reason: String? = nil
  )
    -> SampleRecord
  {
    (old ?? SampleRecord(id: report.sample.id)).accepting(report, on: releases, acknowledging: reason)
  }

  @Test func `accepting twice changes nothing`() {
    let seen = report((x, ["3.8": .holds("1"), "3.9": .contradicted("2")]))
    let once = accepted(seen, on: releases("3.8", "3.9"))
    #expect(accepted(seen, on: releases("3.8", "3.9"), after: once) == once)
    #expect(RecordChange(id: once.id, from: once, to: once) == nil)
  }

  @Test func `outcomes on releases that were not run stay`() {
    let old = accepted(report((x, ["3.8": .holds("1")])), on: releases("3.8"))
    let new = accepted(report((x, ["3.9": .contradicted("2")])), on: releases("3.9"), after: old)
    #expect(Set(new[.claim("x  # 1", number: 1)].keys.map(\.description)) == ["3.8", "3.9"])
  }

  @Test func `outcomes of a text that was edited since are forgotten`() {
    let old = accepted(report((x, ["3.8": .holds("1")])), on: releases("3.8"))
    let new = accepted(report(text: "y", (x, ["3.9": .holds("1")])), on: releases("3.9"), after: old)
    #expect(new.releases.map(\.description) == ["3.9"])
  }

  @Test func `what did not repeat once is not recorded because it seems to`() {
    let old = accepted(report((x, ["3.8": .contradicted("7").unsteady])), on: releases("3.8"))
    #expect(accepted(report((x, ["3.8": .contradicted("8")])), on: releases("3.8"), after: old) == old)
  }

  @Test func `a release for which a sample is not written has no outcome`() {
    var seen = report((x, ["3.8": .unreached("is written for 3.9+"), "3.9": .holds("1")]))
    seen = SampleReport(
      sample: seen.sample, status: .holds, reason: nil,
      runs: seen.runs.merging(["3.8": Observation(way: .script, outcome: .notRun)]) { $1 }, claims: seen.claims)
    #expect(accepted(seen, on: releases("3.8", "3.9")).releases.map(\.description) == ["3.9"])
  }

  @Test(arguments: [("numpy", []), ("numpy.linalg", []), ("tomllib", ["3.8"])])
  func `what a sample does where the machine lacks a package is not recorded`(_ module: String, _ recorded: [String]) {
    let raised = Raised(type: "ModuleNotFoundError", mro: ["ModuleNotFoundError"], message: "no", missing: module)
    var seen = report((x, ["3.8": .unreached("lacks it")]))
    seen = SampleReport(
      sample: seen.sample, status: .unreached, reason: nil,
      runs: ["3.8": Observation(way: .script, outcome: .raised, exception: raised)], claims: seen.claims)
    #expect(accepted(seen, on: releases("3.8")).releases.map(\.description) == recorded)
  }

  @Test func `an acknowledgement is for the claims that vary, and for the way in which they do`() {
    let (both, other) = (releases("3.8", "3.9"), claim("y", "2"))
    let varying = report((x, ["3.8": .holds("1"), "3.9": .contradicted("2")]), (other, ["3.8": .holds("2")]))
    let record = accepted(varying, on: both, "3.9 rounds")
    #expect(record.acknowledged == [.claim("x  # 1", number: 1): "3.9 rounds"])
    #expect(accepted(varying, on: both, after: record).acknowledged == record.acknowledged)
    let changed = report((x, ["3.8": .holds("1"), "3.9": .contradicted("3")]))
    #expect(accepted(changed, on: both, after: record).acknowledged == [:])
  }

  @Test func `a change is shown old above new, subject by subject`() {
    let old = accepted(report((x, ["3.8": .holds("1"), "3.9": .holds("1")])), on: releases("3.8", "3.9"))
    let new = accepted(report((x, ["3.9": .contradicted("2")])), on: releases("3.9"), after: old)
    let lines = RecordChange(id: old.id, from: old, to: new)?.lines.map { "\($0.isNew ? "+" : "-") \($0.text)" }
    #expect(
      lines == ["- x  # 1  3.8-3.9: as stated", "+ x  # 1  3.8: as stated", "+ x  # 1  3.9: 2 (contradicted)"])
  }
}
