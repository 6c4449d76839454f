/// A difference between what a sample did and what is on record about it.
package struct News: Sendable, Hashable {
  /// Of the document: where the claim is stated, or the sample begins.
  package let line: Int
  /// What it is about; nil: how the sample ends, or what it prints.
  package let claim: Claim.ID?
  /// What changed: a claim's words, how the sample ends, what it prints.
  package let subject: String
  /// The releases on which it changed in this way, by `Release.id`, in ascending order.
  package var releases: [String]
  /// The release whose record it is compared with, where that is another one.
  package let since: String?
  package let was: String
  package let now: String
  /// Whether an author has to look at it; a reworded message, or an answer that now holds, is worth a word only.
  package let isDrift: Bool

  package init(
    line: Int, claim: Claim.ID? = nil, subject: String, releases: [String], since: String?, was: String, now: String,
    isDrift: Bool
  ) {
    self.line = line
    self.claim = claim
    self.subject = subject
    self.releases = releases
    self.since = since
    self.was = was
    self.now = now
    self.isDrift = isDrift
  }
}

extension SampleReport {
  /// The news of a claim that is told anyway, as contradicted somewhere.
  package func news(of report: ClaimReport) -> [News] {
    guard report.acknowledged == nil else { return [] }
    return switch report.verdict {
    case .drifted, .varies, .doubtful: news.filter { $0.claim == report.claim.id }
    case .holds, .reworded, .unreached: []
    }
  }

  /// The other news.
  package var newsBesideClaims: [News] {
    let told = Set(claims.flatMap { news(of: $0) })
    return news.filter { !told.contains($0) }
  }
}
