/// A sample as it is run, with what it states and with the comments that were read and put aside.
package struct ReadSample: Sendable, Hashable {
  package let sample: Sample
  package let program: Program
  /// In the order of their lines.
  package let claims: [Claim]
  package let asides: [Aside]
  /// What the prose around the sample states about it, asked after the sample has run.
  package let prose: Questions?
  /// Code that the sample's comments hold and speak of.
  package let attempts: [Attempt]

  /// The sample with one statement that was commented out put back, and what is said of that.
  package struct Attempt: Sendable, Hashable {
    package let program: Program
    package let claim: Claim

    package init(program: Program, claim: Claim) {
      self.program = program
      self.claim = claim
    }
  }

  /// Code that prose speaks of, as a session, with what it is said to give.
  package struct Questions: Sendable, Hashable {
    package let program: Program
    package let claims: [Claim]

    package init(program: Program, claims: [Claim]) {
      self.program = program
      self.claims = claims
    }
  }

  /// A comment that was not taken for a claim.
  package struct Aside: Sendable, Hashable {
    /// Of the document.
    package let line: Int
    package let text: String
    package let reason: String

    package init(line: Int, text: String, reason: String) {
      self.line = line
      self.text = text
      self.reason = reason
    }
  }

  /// The claims of the sample, those of code commented out, then those of the prose around it.
  package var allClaims: [Claim] { claims + attempts.map(\.claim) + (prose?.claims ?? []) }

  package init(
    sample: Sample, program: Program, claims: [Claim], asides: [Aside], prose: Questions? = nil,
    attempts: [Attempt] = []
  ) {
    self.sample = sample
    self.program = program
    self.claims = claims
    self.asides = asides
    self.prose = prose
    self.attempts = attempts
  }
}
