import Judging
import Recording
import Running
import Verification

/// Examines one sample on one interpreter: runs it, judges what it states, and where something is contradicted runs it again
/// in the other way and with another hash seed before it believes that.
struct Examiner: Sendable {
  let runner: Runner
  let judge: Judge
  /// Every sample is run again with another hash seed, for a record shall hold only what repeats.
  var repeatsAll = false

  /// What one release says about one sample.
  struct Examination: Sendable {
    let observation: Observation
    /// By the claim's place in `ReadSample.allClaims`; nil: what was read is no claim here but commentary.
    let rulings: [Ruling?]
    /// Why the sample could not be run to its end through no fault of its answer.
    let obstacle: String?
    /// What another run with another hash seed showed, where there was one.
    var again: Observation?
  }

  /// - Parameters:
  ///   - earlier: the samples of the same question that stand before it.
  ///   - record: what is on record about it; that it does something else is believed only if it does so again.
  ///   - prepared: its first run, where that was prepared.
  func examine(
    _ sample: ReadSample, after earlier: [ReadSample], on interpreter: Interpreter,
    expecting record: SampleRecord? = nil, prepared: PreparedRun? = nil
  ) throws(RunningError) -> Examination {
    if let requires = sample.sample.directives.requires, !requires.contains(interpreter.release.number) {
      return notRun(sample, "is written for \(requires)")
    }
    let way = sample.way
    let chain = try runner.observe(sample, after: earlier, on: interpreter, prepared: prepared)
    var first = chain.observation
    if first.outcome == .notRun {
      return notRun(sample, "longer than \(runner.longestSample), with what it goes on from", outcome: .lost)
    }
    let obstacle = Obstacle(
      in: first, of: sample.claims, bound: chain.boundNames, standing: chain.standingNames,
      refusals: runner.refusesMore)
    var rulings = sample.claims.indices.map { index in
      ruling(on: sample.claims[index], index, on: interpreter.release, seen: first, obstacle: obstacle)
    }
    believeSisters(&rulings, of: sample) { claim, index in
      ruling(on: claim, index, on: interpreter.release, seen: first, obstacle: obstacle)
    }

    if way == .script, rulings.contains(where: \.isContradicted) {
      let typed = try runner.run(sample, after: chain.after, on: interpreter, way: .prompt)
      for index in rulings.indices where rulings[index].isContradicted {
        let verdict = judge.verdict(on: sample.claims[index], index: index, seen: typed)
        if case .holds? = verdict { rulings[index] = verdict.map { Ruling(verdict: $0, way: .prompt, otherWay: true) } }
      }
    }
    let pairs = zip(sample.claims, rulings).map { (claim: $0, ruling: $1) }
    let isNews = record?.differs(from: first, pairs, of: sample.sample, on: interpreter.release) ?? false
    var second: Observation?
    if repeatsAll || isNews || rulings.contains(where: \.isContradicted) {
      let again = try runner.run(sample, after: chain.after, on: interpreter, way: way, seed: Runner.otherSeed)
      second = again
      var differs = try takeBack(&rulings, of: sample, after: chain.after, on: interpreter, seen: again)
      // Of several draws one may come out alike by chance.
      for seed in Runner.moreSeeds.prefix(Self.mostDraws) where differs && rulings.contains(where: \.isContradicted) {
        let more = try runner.run(sample, after: chain.after, on: interpreter, way: way, seed: seed)
        differs = try takeBack(&rulings, of: sample, after: chain.after, on: interpreter, seen: more) || differs
      }
      if repeatsAll || isNews { compare(&first, &rulings, of: sample, with: again) }
    }
    dismissNumbering(&rulings, of: sample)
    if obstacle == nil { judgeNotes(of: sample, on: interpreter.release.number, seen: first, &rulings) }
    rulings += try self.rulings(onAttemptsOf: sample, after: chain.after, on: interpreter)
    if let prose = sample.prose {
      rulings +=
        obstacle == nil && first.outcome == .finished
        ? try self.rulings(onProse: prose, of: sample, after: chain.after, on: interpreter)
        : prose.claims.map { _ in nil }
    }
    return Examination(
      observation: first.brief, rulings: rulings, obstacle: obstacle?.reason, again: second?.brief)
  }

  private func ruling(
    on claim: Claim, _ index: Int, on release: Release, seen observation: Observation, obstacle: Obstacle?
  ) -> Ruling? {
    if let range = claim.releases, !range.contains(release.number) {
      return claim.standing == .definite
        ? Ruling(verdict: .unreached("is stated for \(range)"), way: observation.way) : nil
    }
    let verdict = judge.verdict(on: claim, index: index, seen: observation)
    guard let obstacle, let judged = verdict else { return verdict.map { Ruling(verdict: $0, way: observation.way) } }
    // What was seen before the obstacle counts; on its line and after it nothing was asked.
    let isBefore = obstacle.line.map { line in claim.target.lastLine.map { $0 < line } ?? false } ?? false
    if case .unreached = judged {} else if isBefore { return Ruling(verdict: judged, way: observation.way) }
    // What is said of the obstacle itself is answered by it.
    switch judged {
    case .holds, .reworded: return Ruling(verdict: judged, way: observation.way)
    case .contradicted, .unreached: break
    }
    return Ruling(verdict: .unreached(obstacle.reason), way: observation.way)
  }

  /// - Parameter outcome: `notRun` where its author wants it so.
  private func notRun(_ sample: ReadSample, _ reason: String, outcome: Outcome = .notRun) -> Examination {
    let observation = Observation(way: .script, outcome: outcome)
    let ruling = Ruling(verdict: .unreached(reason), way: .script)
    return Examination(
      observation: observation,
      rulings: sample.allClaims.map { $0.source != .prose && $0.standing == .definite ? ruling : nil },
      obstacle: reason)
  }
}

extension Ruling? {
  var isContradicted: Bool {
    if case .contradicted? = self?.verdict { true } else { false }
  }
}
