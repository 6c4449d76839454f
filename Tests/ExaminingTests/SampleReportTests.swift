import Judging
import Testing
import Verification

@testable import Examining

/// What several releases say of one sample, together.
@Suite struct SampleReportTests {
  private func report(_ sample: ReadSample, _ runs: [String: Visit?]) throws -> SampleReport {
    let examinations = try runs.sorted { $0.key < $1.key }.map { release, visit in
      try Examiner(Stub(release) { ask in visit.map { .seen([0: $0], in: ask) } ?? .seen([:], in: ask) })
        .examine(sample)
    }
    return SampleReport(sample, examinations, judge: Judge(), wording: PlainWording())
  }

  static let verdicts: [([String: Visit?], SampleReport.Status)] = [
    (["3.8": .gives("1"), "3.9": .gives("1")], .holds), (["3.8": .gives("2"), "3.9": .gives("2")], .drifted),
    (["3.8": .gives("1"), "3.9": .gives("2")], .varies), (["3.8": .gives("1"), "3.9": nil], .holds),
    (["3.8": nil, "3.9": nil], .unreached),
  ]

  @Test(arguments: verdicts) func `drifted is what every release that was asked contradicts`(
    _ runs: [String: Visit?], _ status: SampleReport.Status
  ) throws {
    #expect(try report(read("f()", .stating("1")), runs).status == status)
  }

  @Test func `free text that one release confirms is a claim on all`() throws {
    let sample = read("f()", .stating("pear", .stdout, .ifConfirmed))
    let seen = try report(sample, ["3.8": .prints("pear"), "3.9": .prints("[1]")])
    #expect(seen.claims.map(\.verdict) == [.varies])
    #expect(try report(sample, ["3.8": .prints("[1]"), "3.9": .prints("[1]")]).status == .unclaimed)
  }

  @Test func `free text that does not repeat is told as what was not reached`() throws {
    let stub = Stub { .seen([0: .prints($0.machine == .usual ? "kiwi fig plum" : "plum fig kiwi")], in: $0) }
    let sample = read("f()", .stating("fig plum kiwi", .stdout, .ifConfirmed))
    let seen = SampleReport(sample, [try Examiner(stub).examine(sample)], judge: Judge(), wording: PlainWording())
    #expect(seen.claims.map(\.verdict) == [.unreached])
  }

  @Test func `what is contradicted with a doubt on every release may have drifted`() throws {
    let sample = read("f()", .stating("1"))
    #expect(try report(sample, ["3.8": .raises("OSError"), "3.9": .raises("OSError")]).status == .doubtful)
    #expect(try report(sample, ["3.8": .raises("OSError"), "3.9": .gives("2")]).status == .drifted)
    #expect(try report(sample, ["3.8": .raises("OSError"), "3.9": .gives("1")]).status == .varies)
  }

  @Test func `a line that one release does not get to, for an exception above it, is wrong there`() throws {
    let sample = read("from collections import Mapping\nf()", .stating("True", line: 2))
    let old = try Examiner(Stub("3.8") { .seen([0: .gives("True")], in: $0) }).examine(sample)
    let new = try Examiner(Stub("3.12") { .ended(.type("ImportError", "cannot import"), in: $0) }).examine(sample)
    let report = SampleReport(sample, [old, new], judge: Judge(), wording: PlainWording())
    #expect(report.claims.map(\.verdict) == [.varies])
    #expect(report.claims.first?.rulings["3.12"]?.verdict == .contradicted(actual: "ImportError: cannot import"))
  }

  @Test func `a sample that fails everywhere says how`() throws {
    let sample = read("f()")
    let examination = try Examiner(Stub { .ended(.type("ValueError", "no", line: 3), in: $0) }).examine(
      sample)
    let report = SampleReport(sample, [examination], judge: Judge(), wording: PlainWording())
    #expect(report.reason.map { "\($0)" } == "ends on line 3 with ValueError: no")
    #expect(report.status == .failed)
    #expect(report.failure?.line == 3)
  }
}
