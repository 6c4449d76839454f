import Verification

extension Pass {
  /// Puts in what becomes of notes that something is new in a release.
  static let notes = Pass("notes of releases") { (examination, examiner) throws(Unobserved) in
    guard examination.obstacle == nil else { return }
    let (observation, release) = (examination.observation, examination.release.number)
    for claim in examination.read.claims {
      guard let note = NoteRuling(claim) else { continue }
      let verdict: Verdict? =
        if claim.kind == .version {
          note.verdict(on: observation.visits[claim.id] ?? [], release)
        } else if claim.certainty == .definite {
          note.verdict(onResult: examiner.judge.judgement(on: claim, seen: observation)?.counting, release)
        } else {
          nil
        }
      if let verdict { examination.rulings[claim.id] = Ruling(verdict: verdict, way: observation.way) }
    }
  }
}
