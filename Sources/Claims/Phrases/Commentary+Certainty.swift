import Verification
import Vocabulary

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
      return Marks.crosses.contains(String(sign)) || counts || Clause.isConditional(words) ? nil : .signOrContrast
    }
    if let (_, other) = Phrase.leading(Contrasts.all, in: words) {
      let isOutcome = PythonLiteral.prefix(of: other)?.literal.isRepr == true || ExceptionName.prefix(of: other) != nil
      return isOutcome || Phrase.leading(Contrasts.otherOutcomes, in: other) != nil ? .signOrContrast : nil
    }
    if let (_, rest) = Phrase.leading(Closings.all, in: words) {
      if case .apart = reading(rest) { return .signOrContrast } else { return nil }
    }
    if let (_, absent) = Phrase.leading(Negations.ofExceptions, in: words),
      ExceptionName.prefix(of: absent) != nil || Phrase.leading(ErrorWords.absent, in: absent) != nil
    {
      return .signOrContrast
    }
    return Phrase.leading(Reasons.sure, in: words) == nil ? nil : .reason
  }

  /// Whether the words make the literal before them the subject of a sentence that is true of it anywhere: `[] is falsy`; not
  /// `[1, 2] is printed`.
  static func isGeneralTruth(_ words: some StringProtocol) -> Bool {
    guard let (_, said) = Phrase.leading(Truths.verbs, in: Substring(words)) else { return false }
    return Phrase.leading(Truths.ofTheLine, in: said) == nil
  }
}
