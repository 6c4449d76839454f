/// What is on record about one sample.
package protocol SampleExpectation: Sendable {
  /// Whether a run did something else than is on record for its release; nothing on record is nothing else.
  func differs(
    from run: Observation, _ claims: [(claim: Claim, ruling: Ruling?)], of sample: Sample, on release: Release
  ) -> Bool
}

/// The words of the record, in which two outcomes may be one: there an address is none.
package protocol OutcomeWording: Sendable {
  /// Whether two runs ended alike.
  func endsAlike(_ one: Observation, _ other: Observation) -> Bool

  /// Whether two runs printed the same.
  func printsAlike(_ one: Observation, _ other: Observation) -> Bool

  /// Whether two rulings on the claim say the same.
  func areAlike(_ one: Ruling, _ other: Ruling, on claim: Claim) -> Bool
}
