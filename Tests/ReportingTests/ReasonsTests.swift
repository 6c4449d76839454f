import Testing

@testable import Reporting

@Suite struct ReasonsTests {
  @Test func `the most frequent reasons are named, the rest counted`() {
    var reasons = Reasons(of: "sample", "not run")
    for number in 1...2_000 { reasons.add("reason \(number)") }
    for _ in 1...50 { reasons.add("reason 7") }
    let lines = reasons.text(style: .plain).split(separator: "\n")
    #expect(lines.first == "2050 samples were not run")
    #expect(lines.dropFirst().first == "    51  reason 7")
    #expect(lines.count == 10)
    #expect(lines.last == "  1992  for other reasons (`--verbose` says which)")
  }

  @Test func `one is said as one`() {
    var reasons = Reasons(of: "claim", "not reached")
    reasons.add("its line was not run")
    #expect(reasons.text(style: .plain) == "1 claim was not reached\n  1  its line was not run\n\n")
  }
}
