import Judging
import Running
import Verification

extension Examiner {
  /// Asks what the prose around a sample states, after the sample has run.
  ///
  /// - Parameter before: the samples that the sample itself goes on from.
  /// - Returns: a ruling for each of the prose's claims; nil where what was read is none after all: it uses names that are not
  ///   there, or what came is of another kind, so that the sentence speaks of something else.
  func rulings(
    onProse questions: ReadSample.Questions, of sample: ReadSample, after before: [ReadSample],
    on interpreter: Interpreter
  ) throws(RunningError) -> [Ruling?] {
    let all = try rulings(on: questions, of: sample, after: before, on: interpreter)
    var settled: [Ruling?] = []
    for (index, ruling) in all.enumerated() {
      guard case .contradicted? = ruling?.verdict, questions.claims.count > 1 else {
        settled.append(ruling)
        continue
      }
      // The questions before it may have changed what it asks about: asked alone it gives the answer that counts.
      let alone = try rulings(on: questions.only(index), of: sample, after: before, on: interpreter).first ?? nil
      if case .holds? = alone?.verdict { settled.append(alone) } else { settled.append(ruling) }
    }
    return settled
  }

  private func rulings(
    on questions: ReadSample.Questions, of sample: ReadSample, after before: [ReadSample], on interpreter: Interpreter
  ) throws(RunningError) -> [Ruling?] {
    let asked = ReadSample(
      sample: sample.sample.with(directives: Directives()), program: questions.program, claims: questions.claims,
      asides: [])
    let seen = try runner.run(asked, after: before + [sample], on: interpreter, way: .prompt)
    return questions.claims.enumerated().map { index, claim in
      guard let verdict = judge.verdict(on: claim, index: index, seen: seen),
        speaks(claim, of: verdict, seen.visits[index])
      else { return nil }
      return Ruling(verdict: verdict, way: .prompt)
    }
  }

  /// Whether the answer is one to the statement: it is what was stated, or of the same kind and wrong.
  func speaks(_ claim: Claim, of verdict: Verdict, _ visits: [Visit]?) -> Bool {
    switch verdict {
    case .holds, .reworded: return true
    case .unreached: return false
    case .contradicted(let actual):
      if claim.isRecorded { return true }
      let raised = visits?.lazy.compactMap(\.raised).first
      if claim.kind == .raises { return raised.map { !$0.mro.contains("NameError") } ?? true }
      guard raised == nil, let stated = PythonLiteral.parse(claim.stated) else { return false }
      if claim.form == "prose about literals" { return true }
      guard let came = PythonLiteral.parse(actual) else { return false }
      return stated.isSameKind(as: came)
    }
  }
}

extension ReadSample.Questions {
  /// One question of them, alone.
  fileprivate func only(_ index: Int) -> ReadSample.Questions {
    var alone = claims[index]
    alone.target = .lines(1...1)
    return ReadSample.Questions(program: Program(source: alone.code, examples: [1]), claims: [alone])
  }
}
