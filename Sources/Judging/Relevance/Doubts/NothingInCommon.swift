import Verification

extension Doubt {
  /// A box of several lines none of which came, and nothing like them: a drawing, input, the output of something else.
  static let nothingInCommon = Doubt("not a line of it came, and nothing like one") { matter in
    guard matter.claim.kind == .output, let actual = matter.contradiction else { return false }
    let stated = matter.claim.stated.parts(by: .lines)
    let came = actual.parts(by: .lines)
    guard stated.count > 1, stated.count != came.count else { return false }
    return !stated.contains { line in
      came.contains {
        Comparison.holding(of: .line, Stated(line), Actual(printed: $0)) != nil
          || Resemblance(Stated(line)).isSeen(in: $0)
      }
    }
  }

  /// What stands above a line is a heading more often than an outcome.
  static let aboveLine = Doubt("it stands above the line, where headings stand") { matter in
    matter.claim.source == .commentAbove && matter.claim.certainty == .ifConfirmed
  }
}
