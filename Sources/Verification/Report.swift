/// What one sample did and what became of its claims, on every release asked for.
package struct SampleReport: Sendable {
  package let sample: Sample
  package let status: Status
  /// Why the sample was skipped or could not be run; nil where it ran.
  package let reason: Reason?
  /// By `Release.id`.
  package let runs: [String: Observation]
  package var claims: [ClaimReport]
  /// How it stands to the record; nil where there is none to compare with.
  package var standing: RecordStanding?
  /// Where it does not do what is on record.
  package var news: [News] = []
  /// On which releases it does not run to its end, though nothing announces that; nil where it does on all.
  package var failure: Failure?

  /// What became of the sample; the words are the report's.
  package enum Status: String, Sendable, Hashable, Codable {
    case holds, drifted, varies, doubtful, reworded, unclaimed, unreached, skipped
    /// It fails on every release, and nothing that it states was reached.
    case failed
  }

  /// How a sample fails that should not, in the words of the newest release on which it does.
  package struct Failure: Sendable, Hashable {
    package let reason: Reason
    /// The sample's line that fails, 1-based, where that is known.
    package let line: Int?
    /// By `Release.id`: those on which it fails.
    package let releases: Set<String>
    /// Whether an older release runs it that was asked, too: what it uses is gone.
    package let isStale: Bool

    package init(reason: Reason, line: Int?, releases: Set<String>, isStale: Bool) {
      self.reason = reason
      self.line = line
      self.releases = releases
      self.isStale = isStale
    }
  }

  package init(
    sample: Sample, status: Status, reason: Reason?, runs: [String: Observation], claims: [ClaimReport]
  ) {
    self.sample = sample
    self.status = status
    self.reason = reason
    self.runs = runs
    self.claims = claims
  }
}

extension SampleReport {
  /// Whether it could not be run, through no choice of its author; one that ran may still have no claim that was reached.
  package var isNotRun: Bool { status == .unreached && reason != nil }

  /// By `Release.id`: the seconds in which it did not end on releases where it was given a share of the limit.
  package var shares: [String: Double] {
    runs.compactMapValues { $0.outcome == .timedOut ? $0.share : nil }
  }
}

/// One claim with its rulings.
package struct ClaimReport: Sendable {
  package let claim: Claim
  package let verdict: Overall
  /// By `Release.id`.
  package let rulings: [String: Ruling]
  /// Why the author lets it vary by release, where it varies as it is known to.
  package var acknowledged: String?
  /// What could be written in its place; nil too where nobody looked for it.
  package var remedy: Remedy?

  /// Over all releases asked for.
  package enum Overall: String, Sendable, Hashable, Codable {
    case holds, drifted, varies, doubtful, reworded, unreached
  }

  package init(claim: Claim, verdict: Overall, rulings: [String: Ruling]) {
    self.claim = claim
    self.verdict = verdict
    self.rulings = rulings
  }
}

/// The samples of one document, in its order.
package struct DocumentReport: Sendable {
  package let path: String
  package var samples: [SampleReport]

  package init(path: String, samples: [SampleReport]) {
    self.path = path
    self.samples = samples
  }
}

/// A whole run.
package struct Report: Sendable {
  /// In ascending order.
  package let releases: [Release]
  /// In the bank's order.
  package let documents: [DocumentReport]
  /// Wall clock.
  package let seconds: Double

  package init(releases: [Release], documents: [DocumentReport], seconds: Double) {
    self.releases = releases
    self.documents = documents
    self.seconds = seconds
  }
}
