import Verification

extension SampleReport {
  /// The report on a sample from what every release said of it, by `Release.id`.
  init(_ read: ReadSample, _ examinations: [(release: Release, Examiner.Examination)], by examiner: Examiner) {
    let claims = read.allClaims.enumerated().compactMap { index, claim in
      ClaimReport(claim, index, examinations, by: examiner)
    }
    let obstacles = examinations.compactMap(\.1.obstacle)
    let isStopped = !examinations.isEmpty && obstacles.count == examinations.count
    let ended = examinations.compactMap { Self.end($0.1.observation) }
    let isNotRun = examinations.allSatisfy { $0.1.obstacle != nil || Self.end($0.1.observation) != nil }
    let isSkipped = !examinations.isEmpty && examinations.allSatisfy { $0.1.observation.outcome == .notRun }
    let status: Status
    if isSkipped {
      // By its author, to whom none of these releases matters.
      status = .skipped
    } else if !claims.isEmpty {
      status = Status(of: claims.map(\.verdict))
    } else {
      status = isStopped || ended.count == examinations.count ? .unreached : .unclaimed
    }
    self.init(
      sample: read.sample, status: status,
      reason: status == .unreached && isNotRun || isSkipped ? obstacles.first ?? ended.first : nil,
      runs: Dictionary(uniqueKeysWithValues: examinations.map { ($0.release.id, $0.1.observation) }), claims: claims)
  }

  /// A sample that its author does not want to be run.
  init(skipped read: ReadSample, reason: String) {
    self.init(sample: read.sample, status: .skipped, reason: reason, runs: [:], claims: [])
  }

  /// How a run ended before the sample's end, in one line; nil where it did not.
  private static func end(_ observation: Observation) -> String? {
    let line = (observation.line ?? observation.exception?.line).map { " on its line \($0)" } ?? ""
    switch observation.outcome {
    case .finished, .exited, .notRun: return nil
    case .raised:
      return observation.exception.map { "ends\(line) with \($0.textInOneLine)" } ?? "ends with an exception"
    case .notCompiled: return observation.exception.map { "does not compile: \($0.message)" } ?? "does not compile"
    case .timedOut: return "does not end in time\(line.isEmpty ? "" : ", it was\(line)")"
    case .outOfMemory: return "needs more memory than it may have\(line)"
    case .lost: return "the sandbox was lost each time it ran"
    case .tooMuchOutput: return "prints without end\(line)"
    case .crashed(let signal): return "crashes the interpreter\(line) (signal \(signal))"
    }
  }
}

extension SampleReport.Status {
  /// The gravest of what the claims came to.
  fileprivate init(of claims: [ClaimReport.Overall]) {
    if claims.contains(.drifted) {
      self = .drifted
    } else if claims.contains(.varies) {
      self = .varies
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
    _ claim: Claim, _ index: Int, _ examinations: [(release: Release, Examiner.Examination)], by examiner: Examiner
  ) {
    var rulings: [String: Ruling] = [:]
    let isConfirmed = examinations.contains { $0.1.rulings[index]?.verdict.isAnswer ?? false }
    for (release, examination) in examinations {
      if let ruling = examination.rulings[index] {
        rulings[release.id] = ruling
      } else if isConfirmed, claim.source != .prose, claim.releases?.contains(release.number) ?? true {
        rulings[release.id] = examiner.ruling(onConfirmed: claim, index: index, seen: examination)
      }
    }
    guard !rulings.isEmpty, claim.source != .prose || isConfirmed, claim.standing == .definite || isConfirmed else {
      return nil
    }
    self.init(
      claim: claim.withWords(in: rulings.values.compactMap(\.verdict.actual)),
      verdict: Overall(of: rulings.values.map(\.verdict)), rulings: rulings)
  }
}

extension Claim {
  /// The claim with all of its text as what is stated, where just that was printed (`'str' object is not callable`), or where
  /// what was printed begins as it does and goes on otherwise (`30, Ann` for `30, Bob`).
  fileprivate func withWords(in printed: [String]) -> Claim {
    func goesOn(_ uncut: String, as printed: String) -> Bool {
      zip(uncut.utf8, printed.utf8).prefix { $0 == $1 }.count > stated.utf8.count
    }
    var claim = self
    if let index = uncut.firstIndex(where: printed.contains) {
      claim.state(uncut: index)
    } else if let whole = uncut.first, printed.contains(where: { goesOn(whole, as: $0) }) {
      claim.state(uncut: 0)
    } else {
      return self
    }
    claim.commentary = nil
    return claim
  }
}

extension ClaimReport.Overall {
  /// The rule of the JSON report: drifted where every release that was asked contradicts.
  fileprivate init(of verdicts: [Verdict]) {
    var holds = false
    var reworded = false
    var contradicted = false
    for verdict in verdicts {
      switch verdict {
      case .holds: holds = true
      case .reworded: reworded = true
      case .contradicted: contradicted = true
      case .unreached: break
      }
    }
    if contradicted {
      self = holds || reworded ? .varies : .drifted
    } else if reworded {
      self = .reworded
    } else {
      self = holds ? .holds : .unreached
    }
  }
}
