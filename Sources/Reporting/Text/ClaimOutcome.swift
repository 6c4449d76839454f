import Verification

/// What several releases say alike about one claim.
struct ClaimOutcome: Sendable {
  let ruling: Ruling
  /// By `Release.id`.
  let releases: Set<String>

  /// The claim's outcomes, the one of the oldest release first.
  static func all(of claim: ClaimReport, on releases: [Release]) -> [ClaimOutcome] {
    var order: [Ruling] = []
    var grouped: [Ruling: Set<String>] = [:]
    for release in releases {
      guard let ruling = claim.rulings[release.id]?.shown else { continue }
      if grouped[ruling] == nil { order.append(ruling) }
      grouped[ruling, default: []].insert(release.id)
    }
    return order.map { ClaimOutcome(ruling: $0, releases: grouped[$0] ?? []) }
  }
}

extension Ruling {
  /// As it is shown: where the claim holds, it does not matter as what, and an end of line cannot be seen.
  fileprivate var shown: Ruling {
    let verdict: Verdict =
      switch verdict {
      case .holds: .holds(actual: "", comparison: "")
      case .contradicted(let actual): .contradicted(actual: actual.withoutEndOfLine)
      case .reworded(let actual): .reworded(actual: actual.withoutEndOfLine)
      case .unreached: verdict
      }
    return Ruling(verdict: verdict, way: way, otherWay: otherWay, doubt: doubt)
  }
}

extension String {
  fileprivate var withoutEndOfLine: String {
    var rest = self[...]
    while rest.last?.isNewline == true { rest.removeLast() }
    return String(rest)
  }
}
