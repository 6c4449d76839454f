import Verification

/// A sample and its claims, a line each, for `--verbose`.
struct SampleListing: Sendable {
  let report: SampleReport
  let finding: Finding

  func text() -> String {
    let sample = report.sample
    let status = finding.style.paint(phrase.padded(to: Self.width), report.status.tone)
    let reason = report.reason.map { " – \($0)" } ?? ""
    let head = "\(status)  \(finding.painted(sample.place))  \((sample.id + reason).visible)\n"
    return head + shares + report.claims.map(line).joined()
  }

  /// Where it was not given all of its time.
  private var shares: String {
    let releases = Dictionary(grouping: report.shares.keys) { report.shares[$0] ?? 0 }
    return releases.sorted { $0.key < $1.key }.map { seconds, ids in
      let name = ReleaseFolding(finding.releases).fold(Set(ids))
      return "  \(name): given \(Int((seconds * 1000).rounded())) ms, for before it had not ended in all of its time\n"
    }.joined()
  }

  private func line(of claim: ClaimReport) -> String {
    let verdict = finding.style.paint(claim.verdict.phrase.text.padded(to: Self.width), claim.verdict.phrase.tone)
    let text = "\(claim.claim.code)  # \(claim.claim.stated)".visible.cut(to: 120)
    let reason = claim.verdict == .unreached ? " – \(claim.reason(on: finding.releases).visible)" : ""
    return "  \(verdict)  \(claim.claim.line)  \(text)\(reason)\n"
  }

  private var phrase: String { report.isNotRun ? "not run" : report.status.phrase }

  private static let width = "varies by release".count
}

extension SampleReport.Status {
  fileprivate var phrase: String {
    switch self {
    case .holds: "holds"
    case .drifted: "drifted"
    case .varies: "varies by release"
    case .doubtful: "doubtful"
    case .reworded: "reworded"
    case .unclaimed: "states nothing"
    case .unreached: "not reached"
    case .skipped: "skipped"
    case .failed: "fails"
    }
  }

  fileprivate var tone: Style.Tone {
    switch self {
    case .holds: .good
    case .drifted: .bad
    case .varies, .doubtful, .reworded, .failed: .warning
    case .unclaimed, .unreached, .skipped: .quiet
    }
  }
}
