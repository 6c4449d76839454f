import Verification

extension Commentary {
  /// How words that go on from an outcome without a sign show that it is one.
  enum Certainty {
    /// `✅`; `not 3.5`; `again` and nothing more.
    case signOrContrast
    /// `because of the floor`: the outcome is explained, or the number that stands in the code.
    case reason
  }

  /// Nil where the words may as well go on from a count, or from something quoted: "3 attempts", "'x' is missing".
  static func certainty(of words: Substring) -> Certainty? {
    if let sign = words.first, sign.isEmojiLike {
      // "4 ✗" may say that 4 is wrong, "4 ✅ 1 ❌" counts.
      let counts = words.drop { !$0.isWordPart }.first?.isNumber == true
      return "❌✗✘✖🚫⛔".contains(sign) || counts || Clause.isConditional(words) ? nil : .signOrContrast
    }
    if let (_, other) = Phrase.leading(contrasts, in: words) {
      let isOutcome = PythonLiteral.prefix(of: other)?.literal.isRepr == true || ExceptionName.prefix(of: other) != nil
      return isOutcome || Phrase.leading(["what", "an exception", "an error"], in: other) != nil ? .signOrContrast : nil
    }
    if let (_, rest) = Phrase.leading(closings, in: words) {
      if case .apart = reading(rest) { return .signOrContrast } else { return nil }
    }
    if let (_, absent) = Phrase.leading(["no", "without"], in: words),
      ExceptionName.prefix(of: absent) != nil || Phrase.leading(["exception", "error", "errors"], in: absent) != nil
    {
      return .signOrContrast
    }
    return Phrase.leading(["because", "since", "as expected"], in: words) == nil ? nil : .reason
  }

  private static let contrasts = ["not", "instead of", "rather than", "and not"]
  private static let closings = ["again", "too", "now", "as well", "as expected", "as before", "this time"]

  private static let truths = ["is", "are", "means", "mean", "counts as", "count as", "evaluates to", "evaluate to"]
  private static let outcomes = [
    "printed", "returned", "shown", "output", "displayed", "logged", "given", "yielded", "raised", "thrown", "expected",
    "the result",
    "the output", "the answer", "the value", "what",
  ]

  /// Whether the words make the literal before them the subject of a sentence that is true of it anywhere: `[] is falsy`; not
  /// `[1, 2] is printed`.
  static func isGeneralTruth(_ words: some StringProtocol) -> Bool {
    guard let (_, said) = Phrase.leading(truths, in: Substring(words)) else { return false }
    return Phrase.leading(outcomes, in: said) == nil
  }
}
