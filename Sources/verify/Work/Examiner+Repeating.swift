import Judging
import Recording
import Running
import Verification

extension Examiner {
  /// How many more runs are made where something did not repeat and something else did.
  static let mostDraws = 2

  /// Takes back what is contradicted and came out otherwise in another run; whether anything was.
  func takeBack(
    _ rulings: inout [Ruling?], of sample: ReadSample, after before: [ReadSample], on interpreter: Interpreter,
    seen again: Observation
  ) throws(RunningError) -> Bool {
    var isAny = false
    for index in rulings.indices {
      guard case .contradicted(let actual)? = rulings[index]?.verdict,
        let other = judge.verdict(on: sample.claims[index], index: index, seen: again)
      else { continue }
      let stated = sample.claims[index].stated
      var difference = other.actual
      if let other = difference, AddressDifference.isAll(between: actual, and: other, stated: stated) { continue }
      if difference == actual, Reordering.of(actual, gives: stated) {
        difference = try self.difference(from: actual, index, of: sample, after: before, on: interpreter)
      }
      // A set's order is not what its author got wrong where he states what was never in it.
      let isOrder = difference.map { Reordering.of(actual, gives: $0) } ?? false
      if let difference, difference != actual, !isOrder || Reordering.of(actual, gives: stated) {
        let reason = "does not repeat: \(actual), then \(difference)"
        rulings[index] = Ruling(verdict: .unreached(reason), way: again.way)
        isAny = true
      }
    }
    return isAny
  }

  /// What came instead with one of several other hash seeds, where what is stated is the same in another order; nil where it
  /// always was the same.
  func difference(
    from actual: String, _ index: Int, of sample: ReadSample, after before: [ReadSample], on interpreter: Interpreter
  ) throws(RunningError) -> String? {
    let way: Way = sample.program.examples == nil ? .script : .prompt
    for seed in Runner.moreSeeds {
      let seen = try runner.run(sample, after: before, on: interpreter, way: way, seed: seed)
      let verdict = judge.verdict(on: sample.claims[index], index: index, seen: seen)
      if let other = verdict?.actual, other != actual { return other }
    }
    return nil
  }

  /// The ruling on a claim of free text on a release where it resembled nothing, once another release has shown that it
  /// is a claim.
  func ruling(onConfirmed claim: Claim, index: Int, seen examination: Examination) -> Ruling? {
    func ruling(_ run: Observation) -> Ruling? {
      judge.verdict(on: claim.definite, index: index, seen: run).map { Ruling(verdict: $0, way: run.way) }
    }
    guard var first = ruling(examination.observation) else { return nil }
    if let again = examination.again, let other = ruling(again) {
      first.repeats = RecordedOutcome(of: claim, first) == RecordedOutcome(of: claim, other)
    }
    return first
  }

  /// Marks what another run with another hash seed did not give again, in the words of the record: there an address is none.
  func compare(
    _ first: inout Observation, _ rulings: inout [Ruling?], of sample: ReadSample, with again: Observation
  ) {
    first.endsAlike = RecordedOutcome(endOf: first) == RecordedOutcome(endOf: again)
    first.printsAlike = RecordedOutcome(printedBy: first) == RecordedOutcome(printedBy: again)
    for (index, claim) in sample.claims.enumerated() {
      guard let ruling = rulings[index], ruling.verdict.isAnswer else { continue }
      // What was seen in the other way has nothing here to be compared with.
      guard ruling.way == again.way else {
        rulings[index]?.repeats = false
        continue
      }
      let other = judge.verdict(on: claim, index: index, seen: again).map { Ruling(verdict: $0, way: again.way) }
      guard let other, RecordedOutcome(of: claim, other) == RecordedOutcome(of: claim, ruling) else {
        rulings[index]?.repeats = false
        continue
      }
    }
  }
}
