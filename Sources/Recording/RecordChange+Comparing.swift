import Verification

extension RecordChange {
  /// Nil where nothing changes; a sample that is on one side only is new, or goes.
  package init?(id: String, from old: SampleRecord?, to new: SampleRecord?) {
    let (before, after) = (old?.phrases ?? [], new?.phrases ?? [])
    var lines: [Line] = []
    // Old and new of one subject stand one under the other.
    var told: Set<RecordedSubject> = []
    for subject in (after + before).map(\.subject) where told.insert(subject).inserted {
      let (was, now) = (before.filter { $0.subject == subject }, after.filter { $0.subject == subject })
      lines += was.filter { !now.contains($0) }.map { Line(isNew: false, text: $0.text) }
      lines += now.filter { !was.contains($0) }.map { Line(isNew: true, text: $0.text) }
    }
    if lines.isEmpty, old?.lines != new?.lines { lines = [Line(isNew: true, text: "the sample was edited")] }
    if lines.isEmpty { return nil }
    self.init(id: id, lines: lines)
  }
}

/// An outcome as it is shown.
private struct Phrase: Hashable {
  let subject: RecordedSubject
  let text: String
}

extension SampleRecord {
  fileprivate var phrases: [Phrase] {
    ([.run, .printed] + subjects.filter { $0 != .run && $0 != .printed }).flatMap { subject in
      grouped(subject).map { outcome, releases in
        let names = releases.folded.split(separator: ",").joined(separator: ", ")
        return Phrase(subject: subject, text: "\(subject.words)  \(names): \(outcome.words)")
      }
        + (acknowledged[subject].map { [Phrase(subject: subject, text: "\(subject.words)  acknowledged: \($0)")] } ?? [])
    }
  }
}
