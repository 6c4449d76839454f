import Verification

/// What a run of an edited document shows about one of its samples, beside what was known of it before.
struct Proof {
  /// Nil where there is none.
  let before: SampleReport?
  let after: SampleReport?
  /// Ascending.
  let edits: [Edit]

  /// Indices of corrections.
  struct Failures: Sendable, Hashable {
    /// Their claim does not hold, or is not read as it was meant, or they have made claims of their own that do not hold.
    var wrong: Set<Int> = []
    /// Another claim does not hold any more, which they may have done, or the machine.
    var suspect: Set<Int> = []
  }

  /// The corrections that must not stay.
  func failures(of corrections: [(claim: Claim, text: String)]) -> Failures {
    guard let before, let after else { return Failures(wrong: Set(corrections.indices)) }
    var failures = Failures()
    var known: Set<Int> = []
    for (index, correction) in corrections.enumerated() {
      let report = start(of: correction.claim).flatMap { start in
        known.insert(start)
        return after.claim(at: start)
      }
      if report?.verdict != .holds || report?.dependsOnWay == true || report?.claim.states(correction.text) != true {
        failures.wrong.insert(index)
      }
    }
    let corrected = Set(corrections.map(\.claim.id))
    for report in before.claims where report.verdict == .holds && !corrected.contains(report.claim.id) {
      guard let start = start(of: report.claim) else { continue }
      known.insert(start)
      let now = after.claim(at: start)?.verdict
      let near = corrections.indices.filter { corrections[$0].claim.sharesLine(with: report.claim) }
      if now != .holds, !near.isEmpty {
        failures.suspect.formUnion(near)
      } else if let now, Self.isWrong(now) {
        failures.suspect.formUnion(corrections.indices)
      }
    }
    let isAdded = after.claims.contains { report in
      guard let start = report.claim.span?.bytes.lowerBound, !known.contains(start) else { return false }
      return edits.haveWritten(start) && Self.isWrong(report.verdict)
    }
    if isAdded { failures.wrong.formUnion(corrections.indices) }
    return failures
  }

  private static func isWrong(_ verdict: ClaimReport.Overall) -> Bool {
    switch verdict {
    case .drifted, .varies, .doubtful, .reworded: true
    case .holds, .unreached: false
    }
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
  fileprivate func sharesLine(with other: Claim) -> Bool { (line...lastLine).overlaps(other.line...other.lastLine) }

  /// Whether just this text was read, or was found to be what happened though a part of it was taken for words about it.
  fileprivate func states(_ text: String) -> Bool {
    ([stated] + spellings).contains { $0.letters == text.letters }
  }
}
