import Verification

/// What becomes of how a sample is to end, as its directive says.
struct EndingRuling {
  private let claim: Claim
  private let observation: Observation

  /// Nil for any other claim.
  init?(_ claim: Claim, _ observation: Observation) {
    guard claim.kind == .ending else { return nil }
    self.claim = claim
    self.observation = observation
  }

  var judgement: Judgement { Judgement(verdict, .statesOutcome, by: "a directive says so") }

  private var verdict: Verdict {
    switch observation.outcome {
    case .notRun, .lost, .tooLong: return .unreached(observation.reasonNotReached)
    default: break
    }
    let actual = actual
    return isAsStated(actual) ? .holds(actual: actual, comparison: "same end") : .contradicted(actual: actual)
  }

  private func isAsStated(_ actual: String) -> Bool {
    // Which exception it is, is not asked.
    if claim.stated == "\(Kind.exception)" { return raised != nil }
    if claim.stated == "\(Kind.exit(0))" { return actual == claim.stated || actual == "\(Kind.whole)" }
    return actual == claim.stated
  }

  private typealias Kind = Directives.Ending.Kind

  private var actual: String {
    switch observation.outcome {
    case .timedOut: "\(Kind.timeout)"
    case .exited(let status): "\(Kind.exit(status))"
    case .outOfMemory: "out of memory"
    case .tooMuchOutput: "too much output"
    case .crashed(let signal): "ended by signal \(signal)"
    case .finished, .raised, .notCompiled, .notRun, .lost, .tooLong:
      observation.exception?.text ?? "\(Kind.whole)"
    }
  }

  /// What ended it, or was passed over because a comment announces it, too.
  private var raised: Raised? {
    observation.exception ?? observation.visits.values.lazy.joined().compactMap(\.raised).first
  }
}
