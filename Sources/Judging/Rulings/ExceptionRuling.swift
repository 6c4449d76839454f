import Verification

/// What becomes of a claim where an exception came, or should have come.
struct ExceptionRuling {
  private let stated: Stated

  init(_ claim: Claim) {
    stated = Stated(claim.stated)
  }

  /// For a claim that an exception is raised: the visit that bears it out, else the first that raised.
  func verdict(on visits: [Visit]) -> Verdict {
    let verdicts = visits.lazy.compactMap(\.raised).map(verdict(on:))
    if let borneOut = verdicts.first(where: \.isBorneOut) { return borneOut }
    if let first = verdicts.first { return first }
    let showing = Showing(of: visits)
    return caught(in: showing) ?? .contradicted(actual: showing.shown ?? "no exception")
  }

  /// An exception that the sample caught and shows: `print(e)`, `print(type(e).__name__)`.
  private func caught(in showing: Showing) -> Verdict? {
    let message = Stated(StatedException(stated.text).message)
    for actual in [showing.printed, showing.value].compactMap(\.self) {
      for stated in message.text.isEmpty ? [stated] : [stated, message] {
        if let (comparison, actual) = Comparison.holding(stated, actual) {
          return .holds(actual: actual.text, comparison: comparison.agreement)
        }
      }
    }
    return nil
  }

  /// A type that is right with a message in other words is reworded.
  func verdict(on raised: Raised) -> Verdict {
    if let comparison = Comparison.holding(of: .exception, stated, Actual(raised)) {
      return .holds(actual: raised.text, comparison: comparison.agreement)
    }
    let exception = StatedException(stated.text)
    guard exception.names(raised) else { return .contradicted(actual: raised.text) }
    // The frames that are stated run through the module that is missing here.
    if let module = raised.missing, raised.type == "ModuleNotFoundError", stated.text.holds(module),
      !exception.message.holds(module)
    {
      return .unreached(.lacks(.package(module)))
    }
    if exception.isGloss(besides: raised.message) {
      return .holds(actual: raised.text, comparison: Comparison.exceptionKind.agreement)
    }
    return .reworded(actual: raised.text)
  }

  /// For a claim of any kind that could have announced this exception.
  func announced(_ raised: Raised) -> Verdict? {
    let verdict = verdict(on: raised)
    if case .contradicted = verdict { return nil }
    // Words alone announce an exception only to a claim that says so.
    return StatedException(stated.text).types.isEmpty && !verdict.isBorneOut ? nil : verdict
  }
}

extension Verdict {
  var isBorneOut: Bool {
    if case .holds = self { true } else { false }
  }
}
