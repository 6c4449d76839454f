import Verification

extension Pass {
  /// Asks what the prose around a sample states, after the sample has run.
  ///
  /// What was read is no claim after all where it uses names that are not there, or what came is of another kind, so that the
  /// sentence speaks of something else.
  static let prose = Pass("prose") { (examination, examiner) throws(Unobserved) in
    guard let inquiry = examination.read.prose, examination.obstacle == nil,
      examination.observation.outcome == .finished
    else { return }
    guard let together = try examination.judgements(on: inquiry, by: examiner) else {
      guard let reason = examiner.budget?.reason else { return }
      for claim in inquiry.claims { examination.rulings[claim.id] = examination.ruling(on: claim, unasked: reason) }
      return
    }
    for (index, claim) in inquiry.claims.enumerated() {
      var judgement = together[claim.id]
      if case .contradicted? = judgement?.counting, inquiry.claims.count > 1 {
        // The questions before it may have changed what it asks about: asked alone it gives the answer that counts.
        guard let alone = try examination.judgements(on: inquiry.only(index), by: examiner) else {
          let reason = examiner.budget?.reason
          examination.rulings[claim.id] = reason.flatMap { examination.ruling(on: claim, unasked: $0) }
          continue
        }
        if alone[claim.id]?.counting != nil { judgement = alone[claim.id] }
      }
      examination.judgements[claim.id] = judgement
      examination.rulings[claim.id] = judgement?.ruling(in: .prompt)
      guard case .contradicted(let actual)? = judgement?.counting else { continue }
      // `hash('a')` is another number in each run.
      guard let again = try examination.judgements(on: inquiry.only(index), by: examiner, as: .other) else {
        examination.doubtUnrepeated(claim)
        continue
      }
      if let other = again[claim.id]?.verdict.actual,
        examiner.judge.difference(between: actual, and: other, to: claim) == .inSubstance
      {
        examination.rulings[claim.id] = Ruling(verdict: .unreached(.doesNotRepeat(.runs(actual, other))), way: .prompt)
      }
    }
  }
}

extension Examination {
  fileprivate func judgements(
    on inquiry: ReadSample.Inquiry, by examiner: Examiner, as machine: Ask.Machine = .usual
  ) throws(Unobserved) -> [Claim.ID: Judgement]? {
    guard let seen = try examiner.observe(inquiry, of: read, after: before, machine: machine) else { return nil }
    return inquiry.claims.reduce(into: [:]) { $0[$1.id] = examiner.judge.judgement(on: $1, seen: seen) }
  }
}

extension ReadSample.Inquiry {
  /// One question of them, alone.
  fileprivate func only(_ index: Int) -> ReadSample.Inquiry {
    var alone = claims[index]
    alone.target = .lines(1...1)
    return ReadSample.Inquiry(subject, program: Program(source: alone.code, examples: [1]), claims: [alone])
  }
}
