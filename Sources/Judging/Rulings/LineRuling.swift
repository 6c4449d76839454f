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
    let evidence = Evidence(of: visits)
    if let holds = first(of: [evidence.printed, evidence.value]) { return holds }
    for raised in visits.lazy.compactMap(\.raised) {
      if let announced = ExceptionRuling(claim).announced(raised) { return announced }
    }
    if let raised = visits.first?.raised, visits.allSatisfy({ $0.raised != nil }) {
      return .contradicted(actual: raised.text)
    }
    // `print` itself gives None: beside what it prints only an assignment shows that None is meant.
    let isSilent = evidence.printed == nil || Assignment(claim.code) != nil
    if evidence.isNone, isSilent || claim.kind == .value,
      let holds = first(of: [Actual(Value(repr: "None", type: "NoneType"))])
    {
      return holds
    }
    let names = NamesAfter(visits, code: claim.code)
    if isSilent, let holds = names.holds(stated, beside: evidence.value) { return holds }
    return contradiction(by: evidence, names)
  }

  private func contradiction(by evidence: Evidence, _ names: NamesAfter) -> Verdict {
    // Below an assignment a heading stands more often than what the call printed.
    if claim.kind == .stdout, claim.standing == .ifConfirmed, Assignment(claim.code) != nil {
      return .unreached("this line shows nothing")
    }
    if claim.kind == .stdout, evidence.printed == nil {
      return .contradicted(actual: evidence.value?.brief ?? "nothing")
    }
    if claim.kind == .value, let container = names.container(like: stated) {
      return .contradicted(actual: container.text)
    }
    // A call that prints on its way and gives a value: a stated literal speaks of the value.
    if claim.kind == .value, stated.isExact, let value = evidence.value { return .contradicted(actual: value.brief) }
    if let shown = evidence.printed ?? evidence.value { return .contradicted(actual: shown.brief) }
    if let named = names.alike(stated) { return .contradicted(actual: named.text) }
    if evidence.isNone { return .contradicted(actual: "None") }
    return .unreached("this line shows no value")
  }

  private func verdict(onStateAfter visits: [Visit]) -> Verdict {
    let names = NamesAfter(visits, code: claim.code)
    if let subject = claim.subject {
      guard let actual = names.value(of: subject) else {
        if let raised = visits.last?.raised {
          return ExceptionRuling(claim).announced(raised) ?? .contradicted(actual: raised.text)
        }
        return .unreached("the value of `\(subject)` was not seen")
      }
      let last = (actual.visits.last ?? actual).text
      return first(of: [actual, claim.whole.flatMap(names.value(of:))])
        ?? (isEqual(names) ? .holds(actual: last, comparison: Comparison.value.name) : nil)
        ?? .contradicted(actual: last)
    }
    if let holds = names.holds(stated, beside: nil) { return holds }
    let evidence = Evidence(of: visits)
    if let holds = first(of: [evidence.printed, evidence.value]) { return holds }
    if let raised = visits.last?.raised { return .contradicted(actual: raised.text) }
    if let named = names.alike(stated) { return .contradicted(actual: named.text) }
    return evidence.shown.map { .contradicted(actual: $0) } ?? .unreached("this line shows no value")
  }

  /// Whether Python says that the subject equals what is stated, some time.
  private func isEqual(_ names: NamesAfter) -> Bool {
    guard let answer = claim.equation.flatMap(names.value(of:)) else { return false }
    return [answer].contains { $0.text == "True" } || answer.visits.contains { $0.text == "True" }
  }

  private func first(of candidates: [Actual?]) -> Verdict? {
    for case let actual? in candidates {
      if let (comparison, actual) = Comparison.holding(stated, actual) {
        return .holds(actual: actual.brief, comparison: comparison.name)
      }
    }
    return nil
  }
}
