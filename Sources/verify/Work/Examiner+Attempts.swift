import Running
import Verification

extension Examiner {
  /// Runs the sample once for each statement that its comments hold and speak of, with that statement put back.
  ///
  /// - Parameter before: the samples that the sample itself goes on from.
  /// - Returns: a ruling for each; nil where it was no such statement: it does not compile, is not reached, uses names that are not
  ///   there, or gives something of another kind. Once one has run out of time the others are not tried, each of which would
  ///   take as long.
  func rulings(
    onAttemptsOf sample: ReadSample, after before: [ReadSample], on interpreter: Interpreter
  ) throws(RunningError) -> [Ruling?] {
    var rulings: [Ruling?] = []
    var endsInTime = true
    for attempt in sample.attempts {
      rulings.append(
        endsInTime ? try ruling(on: attempt, of: sample, after: before, on: interpreter, endsInTime: &endsInTime) : nil)
    }
    return rulings
  }

  private func ruling(
    on attempt: ReadSample.Attempt, of sample: ReadSample, after before: [ReadSample], on interpreter: Interpreter,
    endsInTime: inout Bool
  ) throws(RunningError) -> Ruling? {
    if let range = attempt.claim.releases, !range.contains(interpreter.release.number) { return nil }
    let asked = ReadSample(
      sample: sample.sample, program: attempt.program, claims: sample.claims + [attempt.claim], asides: [])
    let index = sample.claims.count
    for way in [Way.script, .prompt] where endsInTime {
      let seen = try runner.run(asked, after: before, on: interpreter, way: way)
      if seen.outcome == .timedOut { endsInTime = false }
      guard let verdict = judge.verdict(on: attempt.claim, index: index, seen: seen),
        speaks(attempt.claim, of: verdict, seen.visits[index])
      else { continue }
      if case .contradicted = verdict, seen.outcome == .notCompiled { continue }
      return Ruling(verdict: verdict, way: way)
    }
    return nil
  }
}
