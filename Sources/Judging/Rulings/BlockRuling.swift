import Verification

/// What becomes of a block that shows what the whole sample prints.
struct BlockRuling {
  private let claim: Claim
  private let observation: Observation

  init(_ claim: Claim, _ observation: Observation) {
    self.claim = claim
    self.observation = observation
  }

  var verdict: Verdict {
    switch claim.kind {
    case .raises where observation.exception != nil || observation.hasRun:
      guard let raised = observation.exception ?? announced else { return .contradicted(actual: "no exception") }
      return ExceptionRuling(claim).verdict(on: raised)
    case .timing where observation.hasRun:
      return MeasureRuling(claim).verdict(on: [Visit(seconds: observation.seconds)])
    default: return verdictOnOutput
    }
  }

  private var verdictOnOutput: Verdict {
    let stated = Stated(claim.stated)
    let printed = Actual(printed: observation.stdout)
    if observation.hasRun {
      if let comparison = Comparison.holding(of: claim, stated, printed) {
        return .holds(actual: printed.text, comparison: comparison.agreement)
      }
      if claim.kind != .output, let (comparison, _) = Comparison.holding(stated, printed) {
        return .holds(actual: printed.text, comparison: comparison.agreement)
      }
    }
    if let raised = observation.exception, let verdict = verdict(on: raised, after: printed) { return verdict }
    if let passedOver = verdictOnPassedOver { return passedOver }
    guard observation.hasRun else { return .unreached(observation.reasonNotReached) }
    if claim.manner.contains(.anyOrder), Self.sorted(claim.stated) == Self.sorted(printed.text) {
      return .holds(actual: printed.text, comparison: "lines in any order")
    }
    if observation.hasEndedEarly, isCutShort(printed) { return .unreached(observation.reasonNotReached) }
    return .contradicted(actual: printed.text.isEmpty ? observation.exception?.text ?? "nothing" : printed.text)
  }

  private static func sorted(_ text: String) -> [String] { text.parts(by: .lines).sorted() }

  /// One that was passed over because a comment announces it, too.
  private var announced: Raised? {
    observation.visits.sorted { $0.key < $1.key }.lazy.flatMap(\.value).compactMap(\.raised).first
  }

  /// The exception that a comment announces is passed over so that what stands below it is seen; at a terminal it ends the
  /// sample, and so does the block that shows it. Nil where none comes as the block says.
  private var verdictOnPassedOver: Verdict? {
    guard observation.exception == nil, observation.hasRun else { return nil }
    return observation.visits.sorted { $0.key < $1.key }.lazy.flatMap(\.value).compactMap { visit -> Verdict? in
      guard let raised = visit.raised, let printed = observation.printed(upToEndOf: visit),
        let verdict = verdict(on: raised, after: Actual(printed: printed)), verdict.isBorneOut
      else { return nil }
      return verdict
    }.first
  }

  /// A block that ends in a traceback: what was printed before it, and its last line.
  private func verdict(on raised: Raised, after printed: Actual) -> Verdict? {
    let lines = claim.stated.parts(by: .lines)
    let isGroup = claim.stated.holds("Exception Group Traceback (")
    guard let last = isGroup ? claim.stated : lines.last else { return nil }
    guard StatedException(last).names(raised) else {
      let isException = lines.count == 1 && !StatedException(last).types.isEmpty && seenNothing(of: last, in: printed)
      return isException || claim.stated.holds("Traceback (") ? .contradicted(actual: raised.text) : nil
    }
    let before = lines.dropLast().prefix {
      !$0.hasPrefix("Traceback (") && !$0.hasPrefix("File \"") && !$0.hasPrefix("----------")
        && !$0.hasSuffix(" Traceback (most recent call last)")
        && !$0.hasSuffix("Exception Group Traceback (most recent call last):")
        && !($0.count > 9 && $0.allSatisfy { $0 == "-" }) && !StatedException.isHeadOfIPython($0[...])
    }
    let seen = printed.text.parts(by: .lines)
    let ruling = ExceptionRuling(claim.stating(last)).verdict(on: raised)
    guard before.isEmpty || before.count == seen.count && Comparison.linesHold(before, seen[...]) else {
      return .contradicted(actual: printed.text + "\n" + raised.text)
    }
    return ruling
  }

  private func seenNothing(of line: String, in printed: Actual) -> Bool { !printed.text.holds(line) }

  /// Whether all that was printed before the end is as stated, so that only the rest is missing.
  private func isCutShort(_ printed: Actual) -> Bool {
    let stated = claim.stated.parts(by: .lines)
    let seen = printed.text.parts(by: .lines)
    return seen.count < stated.count && Comparison.linesHold(stated.prefix(seen.count), seen[...])
  }
}

extension Observation {
  /// Whether anything of the sample was run.
  fileprivate var hasRun: Bool { outcome != .notRun && outcome != .notCompiled }
}

extension Observation {
  /// Whether the sample might have printed more. One that exits has had its say.
  fileprivate var hasEndedEarly: Bool {
    switch outcome {
    case .finished, .exited: exception != nil
    default: true
    }
  }
}

extension Claim {
  fileprivate func stating(_ text: String) -> Claim {
    var claim = self
    claim.stated = text
    return claim
  }
}
