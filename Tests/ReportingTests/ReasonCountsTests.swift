import Testing
import Verification

@testable import Reporting

@Suite struct ReasonCountsTests {
  @Test func `a thousand different reasons are kept, the rest counted`() {
    var reasons = ReasonCounts()
    for number in 1...3_000 { reasons.add("reason \(number)") }
    reasons.add("reason 7")
    #expect(reasons.counts.count == 1_000)
    #expect(reasons.others == 2_000)
    #expect(reasons.sorted.first?.reason == "reason 7")
  }

  @Test func `of a long reason the beginning is kept`() {
    var reasons = ReasonCounts()
    reasons.add(String(repeating: "é", count: 70_000))
    reasons.add(String(repeating: "é", count: 80_000))
    #expect(reasons.sorted.map(\.reason) == [String(repeating: "é", count: 500) + " …"])
    #expect(reasons.sorted.map(\.count) == [2])
  }

  @Test func `the report says how many are not kept`() {
    var section = Coverage.Section(name: "s")
    section.reasons.add("one")
    #expect(JSON(section: section)["otherReasons"] == nil)
    for number in 1...1_002 { section.reasons.add("reason \(number)") }
    #expect(JSON(section: section)["otherReasons"] == .int(3))
    #expect(JSON(section: section)["reasons"]?.array?.count == 1_000)
  }
}
