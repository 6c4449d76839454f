/// What one release says about one claim.
package enum Verdict: Sendable, Hashable {
  /// The claim is true, by this comparison.
  case holds(actual: String, comparison: Agreement)
  /// The announced exception came, with other words.
  case reworded(actual: String)
  case contradicted(actual: String)
  /// The claim was not asked, for this reason.
  case unreached(Reason)
}

/// A verdict and the way of running in which it was reached.
package struct Ruling: Sendable, Hashable {
  package let verdict: Verdict
  package let way: Way
  /// The verdict in the other way, where the two differ: the claim depends on how it is run.
  package let otherWay: Bool
  /// What was seen in the other way, where the claim is wrong there.
  package let actualOtherwise: String?
  /// False where another run with another hash seed gave something else; most are run once only.
  package var repeats: Bool
  /// What speaks against taking what is contradicted for wrong; nil where nothing does.
  package var doubt: String?

  package init(
    verdict: Verdict, way: Way, otherWay: Bool = false, actualOtherwise: String? = nil, repeats: Bool = true,
    doubt: String? = nil
  ) {
    self.verdict = verdict
    self.way = way
    self.otherWay = otherWay
    self.actualOtherwise = actualOtherwise
    self.repeats = repeats
    self.doubt = doubt
  }
}

extension Verdict {
  /// What happened, where the claim was asked.
  package var actual: String? {
    switch self {
    case .holds(let actual, _), .reworded(let actual), .contradicted(let actual): actual
    case .unreached: nil
    }
  }

  /// Whether the claim was asked.
  package var isAnswer: Bool { actual != nil }
}
