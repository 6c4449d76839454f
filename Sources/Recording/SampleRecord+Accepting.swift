import Verification

extension SampleRecord {
  /// The record after its author accepts what the sample did. Outcomes on releases that were not run stay, unless the sample's
  /// text was changed since they were recorded.
  package func accepting(_ report: SampleReport, on releases: [Release], acknowledging reason: String?) -> SampleRecord
  {
    var new = SampleRecord(id: id, fingerprint: Self.fingerprint(of: report.sample))
    new.unknown = unknown
    let isCurrent = isCurrent(for: report.sample)
    for (subject, found) in report.outcomes(on: releases) {
      if isCurrent { for (release, outcome) in self[subject] { new.set(outcome, of: subject, on: release) } }
      for (release, outcome) in found {
        var outcome = outcome
        if isCurrent, let old = self[subject][release], old.isKept(against: outcome) { outcome = old }
        new.set(outcome, of: subject, on: release)
      }
      new.acknowledged[subject] = acknowledgement(of: subject, varyingAs: new[subject], reason)
    }
    if new[.printed].values.allSatisfy(\.text.isEmpty) { new.remove(.printed) }
    return new
  }

  /// The reason given now, or the one given before if the claim still varies in the same way.
  private func acknowledgement(
    of subject: RecordedSubject, varyingAs outcomes: [RecordedRelease: RecordedOutcome], _ reason: String?
  ) -> String? {
    guard outcomes.varies else { return nil }
    if let reason { return reason }
    guard let before = acknowledged[subject] else { return nil }
    let isSame = outcomes.allSatisfy { release, outcome in
      (self[subject].outcome(on: release)).map { $0.outcome.agrees(with: outcome) } ?? false
    }
    return isSame ? before : nil
  }

  /// Whether a claim is recorded as varying by release.
  package var hasVaryingClaim: Bool { outcomes.values.contains(where: \.varies) }
}

extension RecordedOutcome {
  /// Whether a new outcome says nothing that the old one does not say: then the file need not change.
  fileprivate func isKept(against new: RecordedOutcome) -> Bool {
    word == new.word && text == new.text
      // One run told that it does not repeat; that two others agree does not take that back.
      || text == Self.doesNotRepeat || text == Self.aboutAsStated && new.word == .holds
  }
}

extension [RecordedRelease: RecordedOutcome] {
  /// Whether a claim holds on some releases and not on others.
  var varies: Bool {
    values.contains { $0.word == .contradicted } && values.contains { $0.word == .holds || $0.word == .reworded }
  }

  /// What is on record for the release, else for the newest one before it, else for the newest one.
  func outcome(on release: RecordedRelease) -> (release: RecordedRelease, outcome: RecordedOutcome)? {
    if let outcome = self[release] { return (release, outcome) }
    return newest(before: release)
  }

  /// What is on record for the newest release before this one, of its own series if there is any; else for the newest.
  func newest(before release: RecordedRelease) -> (release: RecordedRelease, outcome: RecordedOutcome)? {
    let own = keys.filter { $0.series == release.series && $0 != release }
    let others = own.isEmpty ? keys.filter { $0.series == .cPython } : own
    guard let found = others.filter({ $0.number < release.number }).max() ?? others.max() else { return nil }
    return self[found].map { (found, $0) }
  }
}

extension RecordedRelease.Series {
  static let cPython = RecordedRelease.Series(prefix: "", suffix: "")
}
