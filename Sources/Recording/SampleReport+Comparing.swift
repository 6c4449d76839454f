import Verification

/// What a run is compared with.
package enum Baseline: Sendable {
  /// What is on record for the same release.
  case sameRelease
  /// What is on record for the newest release before it.
  case newestBefore
}

extension SampleReport {
  /// The report with its news, and with the claims acknowledged that vary as they are known to.
  package func compared(with record: SampleRecord?, _ baseline: Baseline, on releases: [Release]) -> SampleReport {
    var report = self
    guard status != .skipped else { return report }
    if record != nil || sample.directives.varies != nil {
      report.claims = zip(RecordedSubject.all(of: claims.map(\.claim)), claims).map { subject, claim in
        var claim = claim
        claim.acknowledged = claim.acknowledgement(sample.directives.varies, record, subject, on: releases)
        return claim
      }
    }
    guard let record else { return report }
    report.standing = record.isCurrent(for: sample) ? .recorded : .edited
    report.news = news(since: record, baseline, on: releases)
    return report
  }

  private func news(since record: SampleRecord, _ baseline: Baseline, on releases: [Release]) -> [News] {
    let ids = Dictionary(releases.map { (RecordedRelease($0), $0.id) }) { _, last in last }
    let isCurrent = record.isCurrent(for: sample)
    let told = Dictionary(
      uniqueKeysWithValues: zip(RecordedSubject.all(of: claims.map(\.claim)), claims.map(\.claim)))
    var found: [News] = []
    // What is printed is told where nothing else is, for as a rule it is the same news.
    var news: Set<RecordedRelease> = []
    // Where a sample now ends otherwise, that is why claims behind its end are not reached.
    var cutShort: Set<RecordedRelease> = []
    let all = outcomes(on: releases).filter { isCurrent || told[$0.0] != nil }
    for (subject, outcomes) in all.filter({ $0.0 != .printed }) + all.filter({ $0.0 == .printed }) {
      for (release, now) in outcomes.sorted(by: { $0.key < $1.key }) {
        guard let (since, was) = record.expected(of: subject, on: release, baseline), !was.agrees(with: now),
          subject != .printed || !news.contains(release),
          now.word != .unreached || !cutShort.contains(release), let id = ids[release]
        else { continue }
        news.insert(release)
        if subject == .run, was.isDrift(to: now) { cutShort.insert(release) }
        found.fold(
          News(
            line: told[subject]?.line ?? sample.firstLine, claim: told[subject]?.id, subject: subject.words,
            releases: [id],
            since: since == release ? nil : since.description, was: was.words, now: now.words,
            isDrift: was.isDrift(to: now)))
      }
    }
    return found.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
  }
}

extension SampleRecord {
  /// Nil where nothing is on record to compare with.
  fileprivate func expected(
    of subject: RecordedSubject, on release: RecordedRelease, _ baseline: Baseline
  ) -> (release: RecordedRelease, outcome: RecordedOutcome)? {
    func find(_ subject: RecordedSubject) -> (release: RecordedRelease, outcome: RecordedOutcome)? {
      switch baseline {
      case .sameRelease: self[subject][release].map { (release, $0) }
      case .newestBefore: self[subject].newest(before: release)
      }
    }
    // That nothing was printed is not written down.
    return find(subject) ?? (subject == .printed ? find(.run).map { ($0.release, RecordedOutcome(.printed, "")) } : nil)
  }
}

extension ClaimReport {
  /// Why the author lets it vary; nil where nobody said so, or it varies otherwise than is on record.
  ///
  /// Of a claim that is not on record the author's word is taken where the releases asked show that it varies.
  fileprivate func acknowledgement(
    _ directive: String?, _ record: SampleRecord?, _ subject: RecordedSubject, on releases: [Release]
  ) -> String? {
    guard verdict == .varies || verdict == .drifted, let reason = directive ?? record?.acknowledged[subject] else {
      return nil
    }
    guard let known = record?[subject], !known.isEmpty else { return verdict == .varies ? reason : nil }
    let isAsKnown = releases.allSatisfy { release in
      guard let ruling = rulings[release.id], ruling.verdict.isAnswer else { return true }
      let seen = RecordedOutcome(of: claim, ruling)
      return known.outcome(on: RecordedRelease(release)).map { $0.outcome.agrees(with: seen) } ?? false
    }
    return known.varies && isAsKnown ? reason : nil
  }
}

extension [News] {
  /// Adds to the news that says the same of other releases, if there is one.
  fileprivate mutating func fold(_ news: News) {
    let same = firstIndex {
      $0.claim == news.claim
        && ($0.line, $0.subject, $0.was, $0.now, $0.since) == (news.line, news.subject, news.was, news.now, news.since)
    }
    if let same { self[same].releases += news.releases } else { append(news) }
  }
}
