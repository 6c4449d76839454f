import Verification

extension MatrixOutcome.Finding {
  /// What a release says about a claim.
  init(_ report: ClaimReport, in sample: SampleReport, on release: Release) {
    let ruling = report.rulings[release.id]
    let only = ruling?.otherWay == true ? ruling?.way : nil
    switch ruling?.verdict {
    case .holds(let actual, let comparison):
      // How long something took is no matter of the release.
      let isClock = report.claim.kind == .timing || comparison.isOfTime
      self.init(mark: .holds, text: isClock ? report.claim.stated : actual.withoutLastEnds, only: only)
    case .reworded(let actual): self.init(mark: .reworded, text: actual.withoutLastEnds, only: only)
    case .contradicted(let actual): self.init(mark: .contradicted, text: actual.withoutLastEnds, only: only)
    case .unreached(let reason):
      self = Self.obstacle(in: sample, on: release) ?? Self(mark: .unreached, text: "\(reason)")
    // Said only where it is contradicted.
    case nil: self = Self.obstacle(in: sample, on: release) ?? Self(mark: .holds, text: report.claim.stated)
    }
  }

  /// What a release does with a sample as a whole.
  init(_ sample: SampleReport, on release: Release) {
    if let obstacle = Self.obstacle(in: sample, on: release) {
      self = obstacle
      return
    }
    let run = sample.runs[release.id]
    switch run?.outcome ?? .notRun {
    // With which status is the sample's own affair.
    case .finished, .exited: self.init(mark: .holds, text: Ending(.finished, exception: nil).present)
    case let outcome: self.init(mark: .unreached, text: Ending(outcome, exception: run?.exception?.type).present)
    }
  }

  /// What keeps a whole sample from a release.
  private static func obstacle(in report: SampleReport, on release: Release) -> Self? {
    if let requires = report.sample.directives.requires, !requires.contains(release.number) {
      return Self(mark: .notWrittenFor, text: "is written for \(requires)")
    }
    guard let run = report.runs[release.id], run.outcome == .notCompiled else { return nil }
    return Self(mark: .notCompiled, text: run.exception?.text ?? "SyntaxError")
  }
}

extension String {
  /// Without the ends of lines that cannot be seen.
  fileprivate var withoutLastEnds: String {
    var rest = self[...]
    while rest.last?.isNewline == true { rest.removeLast() }
    return String(rest)
  }
}
