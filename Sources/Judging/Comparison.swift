import Verification

/// One way in which what is stated and what was seen are the same to a reader.
///
/// Takes time in proportion to the length of both.
struct Comparison: Sendable {
  /// As other stages know it.
  let agreement: Agreement
  let subjects: Subjects
  let holds: @Sendable (Stated, Actual) -> Bool

  init(
    _ agreement: Agreement, of subjects: Subjects, _ holds: @escaping @Sendable (Stated, Actual) -> Bool
  ) {
    self.agreement = agreement
    self.subjects = subjects
    self.holds = holds
  }

  /// What it may compare.
  struct Subjects: OptionSet, Sendable {
    let rawValue: Int

    /// A comment, or what a sentence states, with one output.
    static let comment = Subjects(rawValue: 1)
    /// A line of a block with a line that was printed.
    static let line = Subjects(rawValue: 2)
    /// A whole block or session with all that was printed.
    static let block = Subjects(rawValue: 4)
    /// One of several outputs that a comment names.
    static let item = Subjects(rawValue: 8)
    /// An announced exception with the one that came.
    static let exception = Subjects(rawValue: 16)
  }

  /// All comparisons, in the order in which they are tried: the closest first. `docs/comparisons.md` describes each.
  static let all: [Comparison] = [
    .text, .value, .whiteSpace, .quotes, .printedString, .unquotedString, .quotation, .className, .mainModule,
    .address, .wildcards, .digits, .openDigits, .durations, .figure, .approximation, .bounds, .words, .lines,
    .severalOutputs,
    .becoming, .firstOfSeries, .everyLine,
    .range,
    .alternatives, .endOfLine, .textThenWords, .linesThenWords, .linesLeftOut, .part, .exceptionKind, .exceptionMessage,
    .partOfMessage, .anyException,
  ]

  /// The first that says so of a block; one that its author calls the output is no part of it.
  static func holding(of claim: Claim, _ stated: Stated, _ actual: Actual) -> Comparison? {
    let isAll = claim.kind == .output && claim.certainty == .definite
    return all.first {
      $0.subjects.contains(.block) && !(isAll && $0.agreement == part.agreement) && $0.holds(stated, actual)
    }
  }

  /// The first that says so.
  static func holding(of subject: Subjects, _ stated: Stated, _ actual: Actual) -> Comparison? {
    all.first { $0.subjects.contains(subject) && $0.holds(stated, actual) }
  }
}
