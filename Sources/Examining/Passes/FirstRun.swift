import Verification

extension Pass {
  /// The sample is run, and what it states is judged by that.
  static let firstRun = Pass("first run") { (examination, examiner) throws(Unobserved) in
    let chain = try Chain(of: examination.index, on: examination.page, by: examiner)
    examination.before = chain.before
    examination.observation = chain.observation
    examination.obstacle = Obstacle(
      in: chain.observation, of: examination.read.claims, bound: chain.boundNames, standing: chain.standingNames,
      refusals: examiner.observer.refusesMore
    )?.told(of: examination.release).told(ofMakersTaking: chain.slowMakers)
    for claim in examination.read.claims {
      let judgement = examiner.judge.judgement(on: claim, seen: chain.observation)
      examination.judgements[claim.id] = judgement
      examination.rulings[claim.id] = examination.ruling(on: claim, judgement)
    }
    if let budget = examiner.budget, !budget.allowsRun { examination.tellUnseen(budget) }
  }
}

extension Examination {
  /// What no run was left for is not told as if nothing had been there to see.
  fileprivate mutating func tellUnseen(_ budget: Budget) {
    for claim in read.claims {
      guard case .unreached(.notSeen)? = rulings[claim.id]?.verdict else { continue }
      rulings[claim.id] = Ruling(verdict: .unreached(budget.reason), way: observation.way)
    }
  }

  /// What a verdict after the first run comes to, on this release and before what the sample lacks.
  func ruling(on claim: Claim, _ judgement: Judgement?) -> Ruling? {
    if let range = claim.releases, !range.contains(release.number) {
      return claim.certainty == .definite ? Ruling(verdict: .unreached(.statedFor(range)), way: observation.way) : nil
    }
    guard let ruling = judgement?.ruling(in: observation.way), let obstacle else {
      return judgement?.ruling(in: observation.way)
    }
    // What was seen before the obstacle counts; on its line and after it nothing was asked.
    let isBefore = obstacle.line.map { line in claim.target.lastLine.map { $0 < line } ?? false } ?? false
    switch ruling.verdict {
    // What is said of the obstacle itself is answered by it.
    case .reworded where obstacle.isOtherThan(claim.stated):
      return Ruling(verdict: .unreached(obstacle.reason), way: observation.way)
    case .holds where claim.kind == .ending && !obstacle.isOwn:
      return Ruling(verdict: .unreached(obstacle.reason), way: observation.way)
    case .holds, .reworded: return ruling
    case .contradicted where isBefore: return ruling
    // Whoever says how it ends does not mean what stands in it to be wrong.
    case .contradicted where claim.kind == .ending && obstacle.isOwn: return ruling
    case .contradicted, .unreached: return Ruling(verdict: .unreached(obstacle.reason), way: observation.way)
    }
  }
}
