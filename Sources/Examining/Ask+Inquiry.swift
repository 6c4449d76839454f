import Verification

extension Ask {
  /// What is asked of a sample, after the samples that it goes on from.
  ///
  /// - Parameter evaluated: the claim whose subject is to be run as an expression, whatever that changes.
  init(
    _ inquiry: ReadSample.Inquiry, of read: ReadSample, after earlier: [ReadSample], way: Way, machine: Machine,
    setting: Setting, evaluating evaluated: Claim.ID? = nil
  ) {
    self.init(parts: [], looks: [], way: way, machine: machine, setting: setting)
    // Prose speaks of what the sample has left behind.
    for sample in inquiry.subject == .prose ? earlier + [read] : earlier {
      addSetUp(of: sample)
      add(sample.program, as: .earlier, claims: sample.claims)
    }
    if inquiry.subject != .prose { addSetUp(of: read) }
    // Each reads on where the one before it has stopped.
    let inputs = (earlier + [read]).compactMap(\.sample.directives.input)
    if !inputs.isEmpty { input = inputs.joined() }
    add(inquiry.program, as: .asked, claims: inquiry.claims, evaluating: evaluated)
  }

  private mutating func addSetUp(of read: ReadSample) {
    for hidden in read.sample.directives.setUp { parts.append(Part(.setUp, Program(source: hidden.text))) }
  }

  private mutating func add(
    _ program: Program, as kind: Part.Kind, claims: [Claim], evaluating evaluated: Claim.ID? = nil
  ) {
    let part = parts.count
    parts.append(Part(kind, program))
    for claim in claims {
      // Of an earlier sample only what it announces matters: it must not stop there.
      guard kind == .asked || claim.announces else { continue }
      looks.append(
        Look(
          claim: kind == .asked ? claim.id : nil, part: part, target: claim.target, announces: claim.announces,
          expressions: claim.expressions, evaluates: claim.id == evaluated))
    }
  }
}

extension Claim {
  /// Whether it states, or may state, that an exception comes.
  fileprivate var announces: Bool {
    // What is stated of the whole sample is held against its end.
    if case .printedOrValue = target { return false }
    return switch kind {
    case .raises: certainty != .ifContradicted
    case .output, .session: stated.holds("Traceback (most recent call last)")
    // `KeyError('x')` may be the value of the line or what it raises.
    case .value, .stdout: ["Error(", "Exception(", "Exit(", "Iteration("].contains { stated.holds($0) }
    default: false
    }
  }
}
