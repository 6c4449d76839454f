import Testing
import Verification

@testable import Recording

@Suite struct ComparingTests {
  private let x = claim("x", "1")

  private func record(_ rulings: [String: Ruling], printed: String = "", acknowledging reason: String? = nil)
    -> SampleRecord
  {
    SampleRecord(id: "gotchas/why#1").accepting(
      report(printed: printed, (x, rulings)), on: rulings.keys.sorted().map(release), acknowledging: reason)
  }

  private func news(
    _ report: SampleReport, since record: SampleRecord, _ baseline: Baseline = .sameRelease, on ids: String...
  )
    -> [String]
  {
    report.compared(with: record, baseline, on: ids.map(release)).news.map {
      "\($0.subject) on \($0.releases.joined(separator: " "))\($0.since.map { " since \($0)" } ?? ""): \($0.was) → \($0.now)"
    }
  }

  @Test func `what is as it was is no news`() {
    let record = record(["3.8": .holds("1"), "3.9": .contradicted("2")])
    #expect(news(report((x, ["3.8": .holds("1"), "3.9": .contradicted("2")])), since: record, on: "3.8", "3.9") == [])
  }

  @Test func `what changed is told with its releases, once`() {
    let record = record(["3.8": .holds("1"), "3.9": .holds("1")])
    let now = report(printed: "2", (x, ["3.8": .contradicted("2"), "3.9": .contradicted("2")]))
    #expect(news(now, since: record, on: "3.8", "3.9") == ["x  # 1 on 3.8 3.9: as stated → 2 (contradicted)"])
  }

  @Test func `what is printed and claimed by nobody is news too`() {
    let record = record(["3.8": .holds("1")], printed: "hello\n")
    let now = report(printed: "", (x, ["3.8": .holds("1")]))
    #expect(news(now, since: record, on: "3.8") == ["what it prints on 3.8: hello → nothing"])
  }

  @Test func `a sample that now ends early is told once, not with every claim behind its end`() {
    var now = report((x, ["3.8": .unreached("the sample ended on line 1")]))
    let raised = Raised(type: "ImportError", mro: [], message: "no")
    now = SampleReport(
      sample: now.sample, status: .unreached, reason: nil,
      runs: ["3.8": Observation(way: .script, outcome: .raised, exception: raised)], claims: now.claims)
    #expect(
      news(now, since: record(["3.8": .holds("1")]), on: "3.8") == [
        "how it ends on 3.8: finished → raised: ImportError: no"
      ])
  }

  @Test func `a release that is not on record has no news of its own`() {
    #expect(news(report((x, ["3.9": .contradicted("2")])), since: record(["3.8": .holds("1")]), on: "3.9") == [])
  }

  @Test func `a new release is compared with the newest one before it`() {
    let record = record(["3.8": .contradicted("0"), "3.10": .holds("1")])
    let now = report((x, ["3.11": .contradicted("2")]))
    #expect(
      news(now, since: record, .newestBefore, on: "3.11") == [
        "x  # 1 on 3.11 since 3.10: as stated → 2 (contradicted)"
      ])
    #expect(news(report((x, ["3.9": .contradicted("0")])), since: record, .newestBefore, on: "3.9") == [])
  }

  @Test func `of an edited sample only claims with the same words are compared`() {
    let edited = report(
      text: "other", printed: "more", (x, ["3.8": .holds("1")]), (claim("z", "3"), ["3.8": .holds("3")]))
    let compared = edited.compared(with: record(["3.8": .holds("1")]), .sameRelease, on: releases("3.8"))
    #expect(compared.standing == .edited)
    #expect(compared.news == [])
  }

  @Test func `free text that was confirmed and accepted is a claim from then on`() {
    let text = claim("print(x)", "one and only", .ifConfirmed)
    let record = SampleRecord(id: "gotchas/why#1").accepting(
      report((text, ["3.8": .holds("one and only")])), on: releases("3.8"), acknowledging: nil)
    let remembered = record.remembering([text, claim("print(y)", "never confirmed", .ifConfirmed)])
    #expect(remembered.map(\.certainty) == [.definite, .ifConfirmed])
    #expect(remembered.map(\.source) == [.recorded, .comment])
  }

  struct Varying: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var directive: String?
    var recorded: [String: Ruling] = [:]
    var reason: String?
    let now: [String: Ruling]
    var verdict = ClaimReport.Overall.varies
    let isAcknowledged: Bool
  }

  static let known: [String: Ruling] = ["3.8": .holds("1"), "3.9": .contradicted("2")]
  static let cases = [
    Varying(testDescription: "nobody says so", recorded: known, now: known, isAcknowledged: false),
    Varying(testDescription: "the record says so", recorded: known, reason: "why", now: known, isAcknowledged: true),
    Varying(testDescription: "the answer says so", directive: "why", recorded: known, now: known, isAcknowledged: true),
    Varying(
      testDescription: "the answer says so, without a record", directive: "why", now: known, isAcknowledged: true),
    Varying(
      testDescription: "it varies otherwise", directive: "why", recorded: known,
      now: ["3.8": .holds("1"), "3.9": .contradicted("3")], isAcknowledged: false),
    Varying(
      testDescription: "it varies on another release", recorded: known, reason: "why",
      now: ["3.8": .contradicted("2"), "3.9": .contradicted("2")], verdict: .drifted, isAcknowledged: false),
    Varying(
      testDescription: "only a release is run on which it does not hold", recorded: known, reason: "why",
      now: ["3.9": .contradicted("2")], verdict: .drifted, isAcknowledged: true),
    Varying(
      testDescription: "a new release does as the newest on record", recorded: known, reason: "why",
      now: known.merging(["3.10": .contradicted("2")]) { $1 }, isAcknowledged: true),
    Varying(
      testDescription: "a new release does something new", recorded: known, reason: "why",
      now: known.merging(["3.10": .contradicted("5")]) { $1 }, isAcknowledged: false),
    Varying(
      testDescription: "it never held", directive: "why",
      recorded: ["3.8": .contradicted("2"), "3.9": .contradicted("2")],
      now: ["3.8": .contradicted("2"), "3.9": .contradicted("2")], verdict: .drifted, isAcknowledged: false),
  ]

  @Test(arguments: cases) func `a claim may vary in the way that is known`(_ c: Varying) {
    let record = c.recorded.isEmpty ? nil : record(c.recorded, acknowledging: c.reason)
    let seen = report(varies: c.directive, verdict: c.verdict, (x, c.now))
    let compared = seen.compared(with: record, .sameRelease, on: c.now.keys.map(release))
    #expect((compared.claims[0].acknowledged == "why") == c.isAcknowledged)
  }
}
