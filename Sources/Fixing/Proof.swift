import Verification

/// What a run of an edited document shows about one of its samples, beside what was known of it before.
struct Proof {
  /// Nil where there is none.
  let before: SampleReport?
  let after: SampleReport?
  /// Ascending.
  let edits: [Edit]

  /// The indices of the corrections that must not stay: their claim does not hold, is not read as it was meant, or spoils
  /// another.
  func failures(of corrections: [(claim: Claim, text: String)]) -> Set<Int> {
    guard let before, let after else { return Set(corrections.indices) }
    var failed: Set<Int> = []
    var known: Set<Int> = []
    for (index, correction) in corrections.enumerated() {
      guard let start = start(of: correction.claim), let report = after.claim(at: start) else {
        failed.insert(index)
        continue
      }
      known.insert(start)
      if report.verdict != .holds || report.dependsOnWay || !report.claim.states(correction.text) {
        failed.insert(index)
      }
    }
    let corrected = Set(corrections.map(\.claim.id))
    var spoilt: [Int] = []
    for report in before.claims where !corrected.contains(report.claim.id) {
      guard let start = start(of: report.claim) else { continue }
      known.insert(start)
      let now = after.claim(at: start)?.verdict
      if now != report.verdict, now != .holds { spoilt.append(report.claim.line) }
    }
    let added = after.claims.filter { report in
      guard let start = report.claim.span?.bytes.lowerBound, !known.contains(start) else { return false }
      return [.drifted, .varies, .doubtful].contains(report.verdict)
    }
    if !spoilt.isEmpty || !added.isEmpty {
      let near = corrections.indices.filter { index in
        spoilt.contains { corrections[index].claim.line...corrections[index].claim.lastLine ~= $0 }
      }
      failed.formUnion(near.isEmpty || !added.isEmpty ? Array(corrections.indices) : near)
    }
    return failed
  }

  /// Where a claim's text begins once the edits are made.
  private func start(of claim: Claim) -> Int? { (claim.span?.bytes.lowerBound).map(edits.place) }
}

extension SampleReport {
  fileprivate func claim(at start: Int) -> ClaimReport? {
    claims.first { $0.claim.span?.bytes.lowerBound == start }
  }
}

extension Claim {
  /// Whether just this text was read.
  fileprivate func states(_ text: String) -> Bool { stated.letters == text.letters }
}
