import Verification

/// What about a sample may make a run fail: the names that `--fail-on` takes.
package enum Concern: String, Sendable, Hashable, CaseIterable {
  /// Contradicted on every release that reached it, or something else than is on record.
  case drifted
  /// Contradicted on some releases only, and its author does not know.
  case varies
  /// Contradicted, and something speaks against taking the words for a wrong outcome.
  case doubtful
  /// The sample fails, and nothing says that it should.
  case failed
  /// A claim was not reached, or the sample could not be run.
  case unreached
  /// The sample ran and states nothing.
  case unclaimed
  /// The announced exception came, with another message.
  case reworded
  /// A claim holds in one way of running only.
  case way
}

extension Set<Concern> {
  /// What fails a run where nothing else is asked for.
  package static let usual: Set = [.drifted, .varies]
  /// `--strict`: whatever is not proved. An exception's message changes with nearly every release, and fails no run unasked.
  package static let strict = Set(Concern.allCases).subtracting([.reworded])
}

extension SampleReport {
  /// All that is of concern about it.
  package var concerns: Set<Concern> {
    var found: Set<Concern> = []
    if news.contains(where: \.isDrift) { found.insert(.drifted) }
    if failure != nil { found.insert(.failed) }
    switch status {
    case .drifted where isBroken: found.insert(.drifted)
    case .varies where isBroken: found.insert(.varies)
    case .unclaimed: found.insert(.unclaimed)
    case .unreached where isNotRun: found.insert(.unreached)
    // What its author does not want to be run states nothing here.
    case .skipped: return found
    default: break
    }
    for claim in claims {
      if claim.dependsOnWay { found.insert(.way) }
      if claim.verdict == .unreached { found.insert(.unreached) }
      if claim.acknowledged == nil, let concern = claim.verdict.concern { found.insert(concern) }
    }
    return found
  }
}

extension ClaimReport.Overall {
  fileprivate var concern: Concern? {
    switch self {
    case .drifted: .drifted
    case .varies: .varies
    case .doubtful: .doubtful
    case .reworded: .reworded
    case .holds, .unreached: nil
    }
  }
}
