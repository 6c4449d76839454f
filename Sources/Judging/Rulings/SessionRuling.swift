import Verification

/// What becomes of the text that stands below an example of a session, or of a block below a statement.
struct SessionRuling {
  private let claim: Claim
  private let stated: Stated

  init(_ claim: Claim) {
    self.claim = claim
    stated = Stated(claim.stated)
  }

  func verdict(on visits: [Visit]) -> Verdict {
    let showing = Showing(of: visits, showing: claim)
    if let raised = visits.lazy.compactMap(\.raised).first {
      return ExceptionRuling(claim).announced(raised) ?? .contradicted(actual: raised.text)
    }
    // The prompt shows a value by printing it; where the observation took the value before that, it is still one text.
    let candidates = [showing.printed, showing.value, showing.together].compactMap(\.self)
    for actual in candidates {
      if let comparison = Comparison.holding(of: claim, stated, actual) {
        return .holds(actual: actual.text, comparison: comparison.agreement)
      }
    }
    // Below a blank line the author may go on in words.
    if let blank = claim.stated.range(of: "\n\n") {
      let first = Stated(String(claim.stated[..<blank.lowerBound]))
      for actual in candidates {
        if let comparison = Comparison.holding(of: .block, first, actual) {
          return .holds(actual: actual.text, comparison: comparison.agreement)
        }
      }
    }
    if stated.text.isEmpty, candidates.isEmpty { return .holds(actual: "", comparison: Comparison.text.agreement) }
    return .contradicted(actual: candidates.first?.text ?? "nothing")
  }
}

extension Showing {
  /// What was printed and then the value, as the prompt shows them.
  fileprivate var together: Actual? {
    guard let printed, let value, printed.visits.isEmpty, value.visits.isEmpty else { return nil }
    return Actual(printed: printed.text + "\n" + value.text)
  }
}
