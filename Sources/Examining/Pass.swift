import Verification

/// One step by which a sample is examined: a named rule that adds to what is known of it, or takes something of that back.
struct Pass: Sendable {
  let name: String
  let run: @Sendable (inout Examination, Examiner) throws(Unobserved) -> Void

  init(_ name: String, run: @escaping @Sendable (inout Examination, Examiner) throws(Unobserved) -> Void) {
    self.name = name
    self.run = run
  }

  /// In their order: each believes what those before it have found.
  static let all: [Pass] = [
    .firstRun, .sisters, .spelled, .spelledOutput, .steadyStyle, .steadyPrinting, .steadyForm, .otherException,
    .otherWay, .pageState,
    .repetition, .numbering, .steps,
    .failingAsserts,
    .olderPython, .otherSystem, .otherImplementation, .ownRelease, .remarkBesideAnswer, .otherLanguage, .typedInput,
    .otherModule, .namesListed, .remade, .saidToVary, .leftOut, .givenValues, .unspelledLines,
    .notes,
    .commentedOutStatements, .prose,
  ]
}
