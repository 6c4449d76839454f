import Glibc
import Verification

/// What becomes of a stated time or size, which is never exact.
struct MeasureRuling {
  private let claim: Claim
  private let stated: Stated

  init(_ claim: Claim) {
    self.claim = claim
    let stated = Stated(claim.stated, hedge: claim.hedge)
    // A time, or a size in megabytes, is rough though the author may not say so; `56 bytes` is not.
    let isRough = claim.kind == .timing || Quantity(stated.text)?.isScaled == true
    self.stated = isRough && !stated.isApproximate ? Stated(claim.stated, hedge: "~") : stated
  }

  func verdict(on visits: [Visit]) -> Verdict {
    if let raised = visits.first?.raised, visits.allSatisfy({ $0.raised != nil }) {
      return .contradicted(actual: raised.text)
    }
    let showing = Showing(of: visits)
    let seen = [showing.printed, showing.value].compactMap(\.self)
    for actual in seen {
      if let (comparison, actual) = Comparison.holding(stated, actual) {
        return .holds(actual: actual.text, comparison: comparison.agreement)
      }
    }
    for actual in seen {
      guard let tail = actual.text.afterLabel, Quantity(tail) != nil else { continue }
      let figure = Actual(printed: tail)
      guard let comparison = Comparison.holding(of: .comment, stated, figure) else {
        return .contradicted(actual: actual.text)
      }
      return .holds(actual: actual.text, comparison: comparison.agreement)
    }
    if let measured = seen.first(where: { Quantity(($0.visits.last ?? $0).plain) != nil }) {
      return .contradicted(actual: measured.text)
    }
    guard claim.kind == .timing else { return .unreached(.sizeNotMeasured) }
    return verdict(onTime: visits.reduce(0) { $0 + $1.seconds })
  }

  private func verdict(onTime seconds: Double) -> Verdict {
    let shown = "\((seconds * 1000).rounded() / 1000) s"
    let actual = Actual(printed: shown)
    if let comparison = Comparison.holding(of: .comment, stated, actual) {
      return .holds(actual: shown, comparison: comparison.agreement)
    }
    let isFigure = Quantity(stated.text)?.dimension == .time || Bound(stated.text) != nil
    return isFigure ? .contradicted(actual: shown) : .unreached(.timeNotMeasured)
  }
}
