import Verification

extension SampleReport {
  /// Everything that a run showed, in the words of the record: in the sample's order, by release.
  ///
  /// A release for which the sample is not written says nothing, nor does one on which it lacks a package: that is the machine's.
  func outcomes(on releases: [Release]) -> [(RecordedSubject, [RecordedRelease: RecordedOutcome])] {
    let run = releases.filter { release in runs[release.id].map { $0.outcome != .notRun && !$0.lacksPackage } ?? false }
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

extension Observation {
  /// Whether it ended for want of a module that no release brings along.
  fileprivate var lacksPackage: Bool {
    guard exception?.type == "ModuleNotFoundError", let name = exception?.missing else { return false }
    return !PythonWords.standardLibrary.contains(name.split(separator: ".").first.map(String.init) ?? name)
  }
}
