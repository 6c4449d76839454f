import Judging
import Recording
import Verification

extension Examiner {
  /// Marks what another run with another hash seed did not give again, in the words of the record: there an address is none.
  func compare(
    _ first: inout Observation, _ rulings: inout [Ruling?], of sample: ReadSample, with again: Observation
  ) {
    first.endsAlike = RecordedOutcome(endOf: first) == RecordedOutcome(endOf: again)
    first.printsAlike = RecordedOutcome(printedBy: first) == RecordedOutcome(printedBy: again)
    for (index, claim) in sample.claims.enumerated() {
      // What was seen in the other way has nothing here to be compared with.
      guard let ruling = rulings[index], ruling.way == again.way, ruling.verdict.isAnswer else { continue }
      let other = judge.verdict(on: claim, index: index, seen: again).map { Ruling(verdict: $0, way: again.way) }
      guard let other, RecordedOutcome(of: claim, other) == RecordedOutcome(of: claim, ruling) else {
        rulings[index]?.repeats = false
        continue
      }
    }
  }
}
