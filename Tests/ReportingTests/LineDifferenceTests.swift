import Testing

@testable import Reporting

@Suite struct LineDifferenceTests {
  static let cases: [(stated: String, actual: String, lines: [LineDifference.Line])] = [
    ("a\nb", "a\nc\n", [.same("a"), .stated("b"), .actual("c")]),
    ("a\nb  ", "a\nb", [.omitted(2)]),
    ("", "a", [.actual("a")]),
    ("a", "", [.stated("a")]),
    ("a\nb\nc", "b\nc\nd", [.stated("a"), .same("b"), .same("c"), .actual("d")]),
    ("1\n2\n3\n4\n5\n6", "1\n2\n3\n4\n5\n7", [.omitted(3), .same("4"), .same("5"), .stated("6"), .actual("7")]),
  ]

  @Test(arguments: cases) func `lines are told apart, far ones left out`(
    _ stated: String, _ actual: String, _ lines: [LineDifference.Line]
  ) {
    #expect(LineDifference(stated: stated, actual: actual).lines == lines)
  }

  @Test func `a flood of lines is bounded and counted`() {
    let flood = (1...10_000).map(String.init).joined(separator: "\n")
    let lines = LineDifference(stated: "x", actual: flood).lines
    #expect(lines.count == 41)
    #expect(lines.last == .omitted(1 + 10_000 - 40))
  }
}
