import Verification

/// What becomes of an `assert`, by which a sample states something itself: it holds where it passes, whatever its
/// condition is worth besides being true.
struct AssertRuling {
  /// Nil where the claim is about something else.
  init?(_ claim: Claim) {
    guard claim.source == .comment, claim.stated == "True", claim.code.hasPrefix("assert") else { return nil }
  }

  func verdict(on visits: [Visit]) -> Verdict {
    if let raised = visits.lazy.compactMap(\.raised).first { return .contradicted(actual: raised.text) }
    return .holds(actual: "True", comparison: Comparison.value.agreement)
  }
}
