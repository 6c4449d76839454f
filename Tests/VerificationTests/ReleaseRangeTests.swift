import Testing
import Verification

@Suite struct ReleaseRangeTests {
  static let numbers: [(String, ReleaseNumber?)] = [
    ("3.12", ReleaseNumber(major: 3, minor: 12)), ("3.12.1", ReleaseNumber(major: 3, minor: 12)),
    ("3", nil), ("3.", nil), ("3.x", nil), ("", nil), ("3.1.2.3", nil), ("-3.1", nil),
  ]

  @Test(arguments: numbers) func `a release is named by its first two numbers`(_ text: String, _ number: ReleaseNumber?)
  {
    #expect(ReleaseNumber(text) == number)
  }

  @Test func `releases are ordered by number and not by spelling`() {
    #expect(ReleaseNumber(major: 3, minor: 9) < ReleaseNumber(major: 3, minor: 10))
  }

  @Test func `a range holds both its ends`() {
    let range = ReleaseRange(from: ReleaseNumber(major: 3, minor: 8), through: ReleaseNumber(major: 3, minor: 10))
    let inside = (7...11).filter { range.contains(ReleaseNumber(major: 3, minor: $0)) }
    #expect(inside == [8, 9, 10])
    #expect(range.description == "3.8–3.10")
  }
}
