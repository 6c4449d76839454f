import Verification

extension SampleReport {
  /// Everything that a run showed, in the words of the record: in the sample's order, by release.
  ///
  /// A release for which the sample is not written says nothing.
  func outcomes(on releases: [Release]) -> [(RecordedSubject, [RecordedRelease: RecordedOutcome])] {
    let run = releases.filter { release in runs[release.id].map { $0.outcome != .notRun } ?? false }
    func collect(_ outcome: (Release) -> RecordedOutcome?) -> [RecordedRelease: RecordedOutcome] {
      // Of two interpreters of one release the later stands for it.
      run.reduce(into: [:]) { all, release in
        if let outcome = outcome(release) { all[RecordedRelease(release)] = outcome }
      }
    }
    let claims = zip(RecordedSubject.all(of: claims.map(\.claim)), claims).map { subject, report in
      (subject, collect { release in report.rulings[release.id].map { RecordedOutcome(of: report.claim, $0) } })
    }
    return [
      (.run, collect { runs[$0.id].map(RecordedOutcome.init(endOf:)) }),
      (.printed, collect { runs[$0.id].map(RecordedOutcome.init(printedBy:)) }),
    ] + claims
  }
}
