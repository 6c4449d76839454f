import Verification

/// How many claims came to one verdict, for reports that show all of them side by side.
struct VerdictCount: Sendable, Hashable {
  let verdict: ClaimReport.Overall
  let count: Int

  var phrase: String { verdict.phrase.text }

  /// In the order in which they are shown: what holds, then what is to be looked at, the gravest first.
  static func all(_ tally: Tally) -> [VerdictCount] {
    [
      .init(verdict: .holds, count: tally.holds), .init(verdict: .drifted, count: tally.drifted),
      .init(verdict: .varies, count: tally.varies), .init(verdict: .doubtful, count: tally.doubtful),
      .init(verdict: .reworded, count: tally.reworded), .init(verdict: .unreached, count: tally.unreached),
    ]
  }
}
