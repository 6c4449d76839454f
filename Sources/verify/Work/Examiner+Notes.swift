import Judging
import Verification

extension Examiner {
  /// Puts in what becomes of notes that something is new in a release, on this one.
  func judgeNotes(
    of sample: ReadSample, on release: ReleaseNumber, seen observation: Observation, _ rulings: inout [Ruling?]
  ) {
    for (index, claim) in sample.claims.enumerated() {
      guard let note = NoteRuling(claim) else { continue }
      let verdict =
        claim.kind == .version
        ? note.verdict(on: observation.visits[index] ?? [], release)
        : claim.standing == .definite
          ? note.verdict(onResult: judge.verdict(on: claim, index: index, seen: observation), release) : nil
      if let verdict { rulings[index] = Ruling(verdict: verdict, way: observation.way) }
    }
  }
}
