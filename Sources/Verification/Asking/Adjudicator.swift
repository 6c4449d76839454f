/// Whoever compares what is stated with what was seen.
package protocol Adjudicator: Sendable {
  /// What one run says about one claim; nil where there is nothing to judge, as of a note of version.
  func judgement(on claim: Claim, seen observation: Observation) -> Judgement?

  /// In what two answers to one claim differ.
  func difference(between one: String, and other: String, to claim: Claim) -> Difference
}

/// What a run says about a claim, and whether that is an answer to it at all.
package struct Judgement: Sendable, Hashable {
  package let verdict: Verdict
  package let relevance: Relevance
  /// What decided on the relevance, for `verify show`.
  package let evidence: String

  package init(_ verdict: Verdict, _ relevance: Relevance, by evidence: String) {
    self.verdict = verdict
    self.relevance = relevance
    self.evidence = evidence
  }

  /// The verdict, where it is one on an outcome.
  package var counting: Verdict? { relevance == .isCommentary ? nil : verdict }

  /// The ruling that it comes to, where it is one on an outcome.
  package func ruling(in way: Way) -> Ruling? {
    counting.map { Ruling(verdict: $0, way: way, doubt: relevance == .mayStateOutcome ? evidence : nil) }
  }
}

/// Whether words beside code state an outcome of it, as their form and what happened tell.
package enum Relevance: String, Sendable, Hashable {
  case statesOutcome
  case mayStateOutcome
  case isCommentary
}

/// In what two answers differ.
package enum Difference: Sendable, Hashable {
  case none
  /// In the addresses of objects alone, so that what is stated is wrong of both.
  case inAddresses
  /// In the order of the same words and numbers, as what comes of a set has it.
  case inOrder
  case inSubstance
}
