import Verification

/// What becomes of a block of comment lines below a run of statements: what these print, or with it what was printed before
/// them, as a terminal shows both.
struct OutputRuling {
  private let claim: Claim
  private let observation: Observation

  init(_ claim: Claim, _ observation: Observation) {
    self.claim = claim
    self.observation = observation
  }

  func verdict(on visits: [Visit]) -> Verdict {
    let verdict = SessionRuling(claim).verdict(on: visits)
    guard case .contradicted = verdict else { return verdict }
    if claim.certainty == .ifConfirmed, let holds = linesAboveWords(visits) ?? valueAboveWords(visits) { return holds }
    if visits.count == 1, claim.source != .comment, claim.source != .commentAbove,
      let wider = allPrinted(upToEndOf: visits[0])
    {
      return wider
    }
    return verdict
  }

  /// Where nothing was printed it holds where its first line is the value, and words stand below.
  private func valueAboveWords(_ visits: [Visit]) -> Verdict? {
    guard visits.allSatisfy({ $0.printed.isEmpty && $0.raised == nil }),
      let value = Showing(of: visits).value, let first = claim.stated.parts(by: .lines).first,
      let (comparison, actual) = Comparison.holding(Stated(first), value)
    else { return nil }
    return .holds(actual: actual.brief, comparison: comparison.agreement)
  }

  /// It holds where all that was printed stands in its first lines, and sentences below them.
  private func linesAboveWords(_ visits: [Visit]) -> Verdict? {
    guard let printed = Showing(of: visits).printed, visits.allSatisfy({ $0.raised == nil }) else { return nil }
    let stated = claim.stated.parts(by: .lines)
    let lines = printed.text.parts(by: .lines)
    guard stated.count > lines.count, Comparison.linesHold(stated.prefix(lines.count), lines[...]),
      stated.dropFirst(lines.count).allSatisfy({ $0.hasPrefix("(") || $0.split(separator: " ").count > 3 })
    else { return nil }
    return .holds(actual: printed.text, comparison: Comparison.linesThenWords.agreement)
  }

  /// It holds where its lines are the last that were printed, those of the run among them.
  private func allPrinted(upToEndOf visit: Visit) -> Verdict? {
    guard visit.raised == nil, let printed = observation.printed(upToEndOf: visit) else { return nil }
    let stated = claim.stated.parts(by: .lines)
    let lines = printed.parts(by: .lines)
    let own = visit.printed.parts(by: .lines).count
    guard stated.count > own, let first = stated.first else { return nil }
    if stated.count <= lines.count, Comparison.linesHold(stated[...], lines.suffix(stated.count)) {
      return .holds(actual: lines.suffix(stated.count).joined(separator: "\n"), comparison: Comparison.lines.agreement)
    }
    // What came instead begins where its first line was printed.
    let start = lines.dropLast(own).lastIndex { Comparison.linesHold([first], [$0]) }
    guard let start = start ?? (stated.count == lines.count ? 0 : nil) else { return nil }
    let shown = lines[start...]
    guard claim.certainty == .definite || stated.count == shown.count else { return nil }
    return .contradicted(actual: shown.joined(separator: "\n"))
  }
}
