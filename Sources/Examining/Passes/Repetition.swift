import Verification

extension Pass {
  /// What is contradicted, or is not what is on record, is run again on another machine before it is believed: what came out
  /// otherwise there is no contradiction.
  static let repetition = Pass("repetition") { (examination, examiner) throws(Unobserved) in
    let read = examination.read
    let isNews =
      examination.record?.differs(
        from: examination.observation, examination.pairs, of: read.sample, on: examination.release) ?? false
    let comparesAll = examiner.repeatsAll || isNews
    guard comparesAll || examination.hasContradiction else { return }
    let again = try examiner.observe(read.inquiries[0], of: read, after: examination.before, machine: .other)
    examination.again = again
    var differs = try examination.takeBack(seen: again, by: examiner)
    // Of several draws one may come out alike by chance.
    for machine in Ask.Machine.more.prefix(mostDraws) where differs && examination.hasContradiction {
      let more = try examiner.observe(read.inquiries[0], of: read, after: examination.before, machine: machine)
      differs = try examination.takeBack(seen: more, by: examiner) || differs
    }
    if comparesAll { examination.compare(with: again, by: examiner) }
  }

  /// How many more runs are made where something did not repeat and something else did.
  private static let mostDraws = 2
}

extension Examination {
  /// Takes back what is contradicted and came out otherwise in another run; whether anything was.
  fileprivate mutating func takeBack(seen again: Observation, by examiner: Examiner) throws(Unobserved) -> Bool {
    var isAny = false
    for claim in read.claims {
      guard case .contradicted(let actual)? = rulings[claim.id]?.verdict,
        let verdict = examiner.judge.judgement(on: claim, seen: again)?.counting
      else { continue }
      func difference(_ other: String) -> Difference {
        examiner.judge.difference(between: actual, and: other, to: claim)
      }
      let mayBeOrdered = difference(claim.stated) == .inOrder
      var other = verdict.actual
      if other.map(difference) == .inAddresses { continue }
      if other == actual, mayBeOrdered { other = try otherOrder(than: actual, of: claim, by: examiner) }
      // A set's order is not what its author got wrong where he states what was never in it.
      if let other, other != actual, difference(other) != .inOrder || mayBeOrdered {
        rulings[claim.id] = Ruling(verdict: .unreached(.doesNotRepeat(.runs(actual, other))), way: again.way)
        isAny = true
      }
    }
    return isAny
  }

  /// What came instead on one of several other machines, where what is stated is the same in another order; nil where it
  /// always was the same.
  private func otherOrder(than actual: String, of claim: Claim, by examiner: Examiner) throws(Unobserved) -> String? {
    for machine in Ask.Machine.more {
      let seen = try examiner.observe(read.inquiries[0], of: read, after: before, machine: machine)
      let verdict = examiner.judge.judgement(on: claim, seen: seen)?.counting
      if let other = verdict?.actual, other != actual { return other }
    }
    return nil
  }

  /// Marks what another run did not give again, in the words of the record.
  fileprivate mutating func compare(with again: Observation, by examiner: Examiner) {
    observation.endsAlike = examiner.wording.endsAlike(observation, again)
    observation.printsAlike = examiner.wording.printsAlike(observation, again)
    for claim in read.claims {
      guard let ruling = rulings[claim.id], ruling.verdict.isAnswer else { continue }
      // What was seen in the other way has nothing here to be compared with.
      let other =
        ruling.way == again.way
        ? examiner.judge.judgement(on: claim, seen: again)?.counting.map { Ruling(verdict: $0, way: again.way) } : nil
      if other.map({ examiner.wording.areAlike($0, ruling, on: claim) }) != true {
        rulings[claim.id]?.repeats = false
      }
    }
  }
}
