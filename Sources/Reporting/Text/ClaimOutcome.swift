import Verification

/// What several releases say alike about one claim.
struct ClaimOutcome: Sendable {
  let ruling: Ruling
  /// By `Release.id`.
  let releases: Set<String>

  /// The claim's outcomes, the one of the oldest release first. Where a claim holds, it does not matter as what.
  static func all(of claim: ClaimReport, on releases: [Release]) -> [ClaimOutcome] {
    var order: [Ruling] = []
    var grouped: [Ruling: Set<String>] = [:]
    for release in releases {
      guard let ruling = claim.rulings[release.id]?.withoutDetail else { continue }
      if grouped[ruling] == nil { order.append(ruling) }
      grouped[ruling, default: []].insert(release.id)
    }
    return order.map { ClaimOutcome(ruling: $0, releases: grouped[$0] ?? []) }
  }
}

extension Ruling {
  fileprivate var withoutDetail: Ruling {
    guard case .holds = verdict else { return self }
    return Ruling(verdict: .holds(actual: "", comparison: ""), way: way, otherWay: otherWay)
  }
}
