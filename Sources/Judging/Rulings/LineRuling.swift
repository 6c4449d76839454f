import Verification

/// What becomes of a comment, or a sentence, that states a value, a text or a state.
struct LineRuling {
  private let claim: Claim
  private let stated: Stated

  init(_ claim: Claim) {
    self.claim = claim
    stated = Stated(claim.stated, hedge: claim.hedge)
  }

  func verdict(on visits: [Visit]) -> Verdict {
    if claim.kind == .state || claim.subject != nil { return verdict(onStateAfter: visits) }
    let showing = Showing(of: visits)
    if let holds = first(of: [showing.printed, showing.value]) { return holds }
    // "Exception handling" is no announcement.
    let isHeading = claim.answer == .text && claim.stated.hasPrefix("Exception ")
    for raised in visits.lazy.compactMap(\.raised) where !isHeading {
      if let announced = ExceptionRuling(claim).announced(raised) { return announced }
    }
    if let raised = visits.first?.raised, visits.allSatisfy({ $0.raised != nil }) {
      return .contradicted(actual: raised.text)
    }
    // `print` itself gives None: beside what it prints only an assignment shows that None is meant.
    let isSilent = showing.printed == nil || Assignment(claim.code) != nil
    if showing.isNone, isSilent || claim.kind == .value,
      let holds = first(of: [Actual(Value(repr: "None", type: "NoneType"))])
    {
      return holds
    }
    let names = NamesAfter(visits, code: claim.code)
    if isSilent, let holds = names.holds(stated, beside: showing.value) { return holds }
    return contradiction(by: showing, names)
  }

  private func contradiction(by showing: Showing, _ names: NamesAfter) -> Verdict {
    if claim.kind == .stdout, showing.printed == nil {
      return .contradicted(actual: showing.value?.brief ?? "nothing")
    }
    if claim.kind == .value, let container = names.container(like: stated) {
      return .contradicted(actual: container.text)
    }
    // A call that prints on its way and gives a value: a stated literal speaks of the value.
    if claim.kind == .value, stated.isExact, let value = showing.value { return .contradicted(actual: value.brief) }
    if let shown = showing.printed ?? showing.value { return .contradicted(actual: shown.brief(beside: stated)) }
    if let named = names.alike(stated) { return .contradicted(actual: named.text) }
    if showing.isNone { return .contradicted(actual: "None") }
    return .unreached(.showsNoValue)
  }

  private func verdict(onStateAfter visits: [Visit]) -> Verdict {
    let names = NamesAfter(visits, code: claim.code)
    if let subject = claim.subject {
      guard let actual = names.value(of: subject) else {
        if let raised = visits.last?.raised {
          return ExceptionRuling(claim).announced(raised) ?? .contradicted(actual: raised.text)
        }
        return .unreached(.notSeen(subject: subject))
      }
      let last = (actual.visits.last ?? actual).text
      return first(of: [actual, claim.whole.flatMap(names.value(of:))])
        ?? (isEqual(names) ? .holds(actual: last, comparison: Comparison.value.agreement) : nil)
        ?? .contradicted(actual: last)
    }
    if let holds = names.holds(stated, beside: nil) { return holds }
    let showing = Showing(of: visits)
    if let holds = first(of: [showing.printed, showing.value]) { return holds }
    if let raised = visits.last?.raised { return .contradicted(actual: raised.text) }
    if let named = names.alike(stated) { return .contradicted(actual: named.text) }
    return showing.shown.map { .contradicted(actual: $0) } ?? .unreached(.showsNoValue)
  }

  /// Whether Python says that the subject equals what is stated, some time.
  private func isEqual(_ names: NamesAfter) -> Bool {
    guard let answer = claim.equation.flatMap(names.value(of:)) else { return false }
    return [answer].contains { $0.text == "True" } || answer.visits.contains { $0.text == "True" }
  }

  private func first(of candidates: [Actual?]) -> Verdict? {
    for case let actual? in candidates {
      if let (comparison, actual) = Comparison.holding(stated, actual), !leavesOutWords(comparison) {
        return .holds(actual: actual.brief, comparison: comparison.agreement)
      }
    }
    return nil
  }

  /// `print(greeting)  # prints "world"` beside `hello world`: a name's text is printed whole, and quotes say that it is stated so.
  private func leavesOutWords(_ comparison: Comparison) -> Bool {
    guard comparison.agreement == Comparison.endOfLine.agreement, case .string? = stated.literal else { return false }
    return claim.code.hasPrefix("print(") && claim.code.hasSuffix(")")
      && claim.code.dropFirst("print(".count).dropLast().allSatisfy(\.isWordPart)
  }
}
