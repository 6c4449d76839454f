import Verification

/// What one sample did on every release when its author last accepted it.
package struct SampleRecord: Sendable, Hashable {
  package let id: String
  /// Of the sample's text as it was accepted; nil where the file does not say.
  var fingerprint: String?
  /// In the order of the sample, as they stand in the file.
  private(set) var subjects: [RecordedSubject] = []
  private(set) var outcomes: [RecordedSubject: [RecordedRelease: RecordedOutcome]] = [:]
  /// Why the author lets a claim vary by release.
  var acknowledged: [RecordedSubject: String] = [:]
  /// Entries that this version does not know, as they stand.
  var unknown: [JSON] = []

  package init(id: String, fingerprint: String? = nil) {
    self.id = id
    self.fingerprint = fingerprint
  }

  /// The releases that something is recorded on.
  package var releases: Set<RecordedRelease> { Set(outcomes.values.flatMap(\.keys)) }

  subscript(subject: RecordedSubject) -> [RecordedRelease: RecordedOutcome] { outcomes[subject] ?? [:] }

  mutating func set(_ outcome: RecordedOutcome, of subject: RecordedSubject, on release: RecordedRelease) {
    if outcomes[subject] == nil { subjects.append(subject) }
    outcomes[subject, default: [:]][release] = outcome
  }

  /// Forgets a subject of which nothing is to be said.
  mutating func remove(_ subject: RecordedSubject) {
    subjects.removeAll { $0 == subject }
    outcomes[subject] = nil
    acknowledged[subject] = nil
  }

  /// Whether the sample stands as it was accepted.
  package func isCurrent(for sample: Sample) -> Bool {
    fingerprint.map { $0 == Self.fingerprint(of: sample) } ?? true
  }

  static func fingerprint(of sample: Sample) -> String { ShortText.fingerprint(of: sample.text) }
}

extension SampleRecord {
  /// The claims with those promoted that were confirmed and accepted once: from then on they are claims, whatever their shape.
  package func remembering(_ claims: [Claim]) -> [Claim] {
    zip(claims, RecordedSubject.all(of: claims)).map { claim, subject in
      let wasConfirmed = self[subject].values.contains { $0.word == .holds || $0.word == .reworded }
      return wasConfirmed ? claim.recorded : claim
    }
  }

  /// Whether a run showed something else than is on record for its release. Nothing on record: nothing else.
  package func differs(
    from run: Observation, _ claims: [(claim: Claim, ruling: Ruling?)], of sample: Sample, on release: Release
  ) -> Bool {
    let release = RecordedRelease(release)
    func isOther(_ subject: RecordedSubject, _ outcome: RecordedOutcome) -> Bool {
      guard let recorded = self[subject][release] else { return false }
      return !recorded.agrees(with: outcome)
    }
    let subjects = RecordedSubject.all(of: claims.map(\.claim))
    let isOtherClaim = zip(subjects, claims).contains { subject, pair in
      pair.ruling.map { isOther(subject, RecordedOutcome(of: pair.claim, $0)) } ?? false
    }
    guard isCurrent(for: sample), !isOtherClaim else { return isOtherClaim }
    return isOther(.run, RecordedOutcome(endOf: run)) || isOther(.printed, RecordedOutcome(printedBy: run))
  }
}
