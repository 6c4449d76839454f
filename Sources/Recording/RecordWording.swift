import Verification

extension SampleRecord: SampleExpectation {}

/// Tells whether two outcomes are one in the words of the record.
package struct RecordWording: OutcomeWording {
  package init() {}

  package func endsAlike(_ one: Observation, _ other: Observation) -> Bool {
    RecordedOutcome(endOf: one) == RecordedOutcome(endOf: other)
  }

  package func printsAlike(_ one: Observation, _ other: Observation) -> Bool {
    RecordedOutcome(printedBy: one) == RecordedOutcome(printedBy: other)
  }

  package func areAlike(_ one: Ruling, _ other: Ruling, on claim: Claim) -> Bool {
    RecordedOutcome(of: claim, one) == RecordedOutcome(of: claim, other)
  }
}
