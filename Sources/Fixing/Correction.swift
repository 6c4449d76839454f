import Verification

/// A stale claim, and how it can be written anew.
package struct Correction: Sendable {
  /// The id of its sample.
  package let sample: String
  package let place: Place
  package let claim: Claim
  package let verdict: ClaimReport.Overall
  /// What stands in the document.
  package let written: String
  /// Never empty; the one most like its author's spelling first.
  package let restatements: [Restatement]
  /// None: it is safe.
  package let dangers: [Danger]

  package var isSafe: Bool { dangers.isEmpty }
}

/// One way to write what came.
package struct Restatement: Sendable, Hashable {
  /// What is stated then, its lines joined by `\n`.
  package let text: String
  /// Ascending.
  package let edits: [Edit]
}

extension Finding {
  package var claim: Claim {
    switch self {
    case .correction(let correction): correction.claim
    case .refused(let refused): refused.claim
    }
  }
}

/// What becomes of a claim that is not as it should be.
package enum Finding: Sendable {
  case correction(Correction)
  /// It stays as it is, for this reason.
  case refused(Refused)

  /// A claim that is left alone.
  package struct Refused: Sendable {
    package let place: Place
    package let claim: Claim
    /// What the run made of the claim; what cannot be proved is not wrong.
    package let verdict: ClaimReport.Overall
    package let refusal: Refusal

    package init(place: Place, claim: Claim, verdict: ClaimReport.Overall, refusal: Refusal) {
      self.place = place
      self.claim = claim
      self.verdict = verdict
      self.refusal = refusal
    }
  }
}
