import Verification

/// Something that tells whether words beside code state an outcome of it: a named rule.
struct Evidence: Sendable {
  /// As `verify show` says it: "claim, for …".
  let name: String
  /// Nil where it tells nothing.
  let weigh: @Sendable (Matter) -> Relevance?

  init(_ name: String, weigh: @escaping @Sendable (Matter) -> Relevance?) {
    self.name = name
    self.weigh = weigh
  }

  /// In the order in which they are weighed; the first that tells decides. What can answer a statement comes before how sure its form
  /// makes it, and both come before what happened.
  static let all: [Evidence] = [
    .notAsked, .otherKind, .noNumber, .otherShape, .taskOfReader,
    .certainForm, .wentWrong, .wentWell,
    .noWord, .happened, .notReached,
    .headingBelowAssignment, .drawing, .rejectedOption, .valueOfCall, .valueOfOutput, .exceptionOfClass, .endOfSample,
    .tracebackOfSample,
    .purpose, .headingOfText, .speaksOfOther, .sizeOfNumber, .valueOfNamed, .valueAfterArrow, .valueAfterColon,
    .likeness, .slip, .slipOfSigns,
    .sameSigns,
    .saidText,
    .tickedOption,
  ]
}
