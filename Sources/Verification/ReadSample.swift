/// A sample as it is run, with what it states and with the comments that were read and put aside.
package struct ReadSample: Sendable, Hashable {
  package let sample: Sample
  package let program: Program
  /// In the order of their lines.
  package let claims: [Claim]
  package let asides: [Aside]

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

  package init(sample: Sample, program: Program, claims: [Claim], asides: [Aside]) {
    self.sample = sample
    self.program = program
    self.claims = claims
    self.asides = asides
  }
}
