import Testing

@testable import Reporting

@Suite struct CuttingTests {
  static let alphabet = "abcdefghijklmnopqrstuvwxyz"
  static let cases: [(limit: Int, around: Int?, cut: String)] = [
    (26, nil, alphabet),
    (9, nil, "abc … 20 characters … xyz"),
    (9, 0, "abc … 20 characters … xyz"),
    (12, 13, "abcd … 7 characters … lmno … 7 characters … wxyz"),
    (12, 5, "abcdefg … 15 characters … wxyz"),
    (9, 26, "abc … 20 characters … xyz"),
  ]

  @Test(arguments: cases) func `the beginning, the end and what differs are kept`(
    _ limit: Int, _ around: Int?, _ cut: String
  ) {
    #expect(Self.alphabet.cut(to: limit, around: around) == cut)
  }

  @Test(
    arguments: [("abc", "abd", 2), ("abc", "ab", 2), ("", "a", 0), ("same", "same", nil)] as [(String, String, Int?)])
  func `the first difference is where two texts part`(_ one: String, _ other: String, _ index: Int?) {
    #expect(one.firstDifference(from: other) == index)
  }
}
