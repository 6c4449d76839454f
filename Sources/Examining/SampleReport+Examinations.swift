import Verification

extension SampleReport {
  /// The report on a sample from what every release said of it.
  package init(
    _ read: ReadSample, _ examinations: [Examination], judge: any Adjudicator, wording: any OutcomeWording
  ) {
    let told = ToldRelease(above: read)
    let claims = read.inquiries.flatMap { inquiry in
      inquiry.claims.compactMap { ClaimReport($0, of: inquiry.subject, examinations, told, judge, wording) }
    }
    let obstacles = examinations.compactMap(\.obstacle?.reason)
    let isStopped = !examinations.isEmpty && obstacles.count == examinations.count
    let ended = examinations.compactMap { Self.end($0.observation) }
    let isNotRun = examinations.allSatisfy { $0.obstacle != nil || Self.end($0.observation) != nil }
    let isSkipped = !examinations.isEmpty && examinations.allSatisfy { $0.observation.outcome == .notRun }
    let failure = SampleReport.Failure(in: examinations)
    let failsEverywhere = failure?.releases.count == examinations.count
    let status: Status
    if isSkipped {
      // By its author, to whom none of these releases matters.
      status = .skipped
    } else if claims.contains(where: { $0.verdict != .unreached }) {
      status = Status(of: claims.map(\.verdict), isStale: failure?.isStale == true)
    } else if failsEverywhere {
      status = .failed
    } else if failure?.isStale == true {
      status = .varies
    } else if !claims.isEmpty {
      status = .unreached
    } else {
      status = isStopped || ended.count == examinations.count ? .unreached : .unclaimed
    }
    self.init(
      sample: read.sample, status: status,
      reason: status == .failed
        ? failure?.reason : status == .unreached && isNotRun || isSkipped ? obstacles.first ?? ended.first : nil,
      runs: Dictionary(uniqueKeysWithValues: examinations.map { ($0.release.id, $0.observation) }), claims: claims)
    self.failure = failure
  }

  /// A sample that its author does not want to be run.
  package init(skipped read: ReadSample, reason: String) {
    self.init(sample: read.sample, status: .skipped, reason: .skipped(reason), runs: [:], claims: [])
  }

  /// How a run ended before the sample's end; nil where it did not.
  static func end(_ observation: Observation) -> Reason? {
    switch observation.outcome {
    case .finished, .exited, .notRun: nil
    default:
      .ended(
        observation.outcome, line: observation.line ?? observation.exception?.line, observation.exception)
    }
  }
}

extension Verdict {
  fileprivate var isOverBudget: Bool { if case .unreached(.overBudget) = self { true } else { false } }
  fileprivate var isUnsteady: Bool { if case .unreached(.doesNotRepeat) = self { true } else { false } }
}

extension SampleReport.Status {
  /// The gravest of what the claims came to.
  ///
  /// - Parameter isStale: whether the sample as a whole runs on older releases only.
  fileprivate init(of claims: [ClaimReport.Overall], isStale: Bool) {
    if claims.contains(.drifted) {
      self = .drifted
    } else if claims.contains(.varies) || isStale {
      self = .varies
    } else if claims.contains(.doubtful) {
      self = .doubtful
    } else if claims.contains(.reworded) {
      self = .reworded
    } else {
      self = claims.contains(.holds) ? .holds : .unreached
    }
  }
}

extension ClaimReport {
  /// Nil where no release takes it for a claim.
  fileprivate init?(
    _ claim: Claim, of subject: ReadSample.Inquiry.Subject, _ examinations: [Examination], _ told: ToldRelease,
    _ judge: any Adjudicator, _ wording: any OutcomeWording
  ) {
    var rulings: [String: Ruling] = [:]
    let isConfirmed = examinations.contains { $0.rulings[claim.id]?.verdict.isAnswer ?? false }
    // What nobody had the time to ask may be one.
    let isLeft = examinations.contains { $0.rulings[claim.id]?.verdict.isOverBudget ?? false }
    for examination in examinations {
      let release = examination.release
      if let ruling = examination.rulings[claim.id] {
        rulings[release.id] = ruling
      } else if isConfirmed, subject == .sample, claim.source != .prose,
        claim.releases?.contains(release.number) ?? true
      {
        rulings[release.id] = examination.ruling(onConfirmed: claim, judge, wording)
      }
    }
    for examination in examinations {
      guard let ruling = rulings[examination.release.id], !examination.tellsOfEnd(before: ruling) else { continue }
      rulings[examination.release.id] = ruling.failing(whereOthersHold: rulings.values)
    }
    rulings = NoPython.bounding(told.bounding(rulings, of: examinations))
    // What did not repeat was an outcome all the same.
    let isUnsteady = rulings.values.contains { $0.verdict.isUnsteady }
    guard !rulings.isEmpty, claim.source != .prose || isConfirmed || isLeft,
      claim.certainty == .definite || isConfirmed || isUnsteady
    else {
      return nil
    }
    self.init(
      claim: claim.withWords(in: rulings.values.compactMap(\.verdict.actual)),
      verdict: Overall(of: Array(rulings.values)), rulings: rulings)
  }
}

extension Claim {
  /// The claim with all of its text as what is stated, where just that was printed (`'str' object is not callable`), or where
  /// what was printed begins as it does and goes on otherwise (`30, Ann` for `30, Bob`).
  fileprivate func withWords(in printed: [String]) -> Claim {
    func goesOn(_ spelling: String, as printed: String) -> Bool {
      zip(spelling.utf8, printed.utf8).prefix { $0 == $1 }.count > stated.utf8.count
    }
    var claim = self
    if let index = spellings.firstIndex(where: printed.contains) {
      claim.state(spelling: index)
    } else if let whole = spellings.first, printed.contains(where: { goesOn(whole, as: $0) }) {
      claim.state(spelling: 0)
    } else {
      return self
    }
    claim.commentary = nil
    return claim
  }
}

extension ClaimReport.Overall {
  /// The rule of the JSON report: drifted where every release that was asked contradicts.
  ///
  /// What speaks against that counts where no release bears the claim out.
  fileprivate init(of rulings: [Ruling]) {
    var holds = false
    var reworded = false
    var contradicted: [Ruling] = []
    for ruling in rulings {
      switch ruling.verdict {
      case .holds: holds = true
      case .reworded: reworded = true
      case .contradicted: contradicted.append(ruling)
      case .unreached: break
      }
    }
    if !contradicted.isEmpty {
      self = holds || reworded ? .varies : contradicted.allSatisfy { $0.doubt != nil } ? .doubtful : .drifted
    } else if reworded {
      self = .reworded
    } else {
      self = holds ? .holds : .unreached
    }
  }
}

extension Ruling {
  /// A line that one release does not get to, for an exception above it, and another does: there the answer is wrong.
  fileprivate func failing(whereOthersHold others: some Collection<Ruling>) -> Ruling {
    guard case .unreached(.endedBefore(.raised, let raised?)) = verdict,
      others.contains(where: { if case .holds = $0.verdict { true } else { false } })
    else { return self }
    return Ruling(verdict: .contradicted(actual: raised.text), way: way)
  }
}

extension Examination {
  /// Whether the exception before which the claim's line was not reached contradicts what is stated of its own line: then it is told
  /// there.
  fileprivate func tellsOfEnd(before ruling: Ruling) -> Bool {
    guard case .unreached(.endedBefore(_, let raised?)) = ruling.verdict, let line = raised.line else { return false }
    return read.claims.contains { $0.target.lastLine == line && rulings[$0.id].isContradicted }
  }

  /// The ruling on a claim of free text on a release where it resembled nothing, once another release has shown that it
  /// is a claim.
  fileprivate func ruling(
    onConfirmed claim: Claim, _ judge: any Adjudicator, _ wording: any OutcomeWording
  ) -> Ruling? {
    func ruling(_ run: Observation) -> Ruling? {
      judge.judgement(on: claim.definite, seen: run)?.ruling(in: run.way)
    }
    guard var first = ruling(observation) else { return nil }
    if let other = again.flatMap(ruling) { first.repeats = wording.areAlike(first, other, on: claim) }
    return first
  }
}
