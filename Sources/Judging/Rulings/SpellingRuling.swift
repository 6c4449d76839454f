import Verification

/// What becomes of `print(f"{n} items")  # 3 items`: what was taken for words about the outcome may have been printed with it.
struct SpellingRuling {
  private let texts: [Stated]

  /// What is stated alone is the claim's own to be judged; a size or a time may be printed as it is stated.
  init(_ claim: Claim) {
    let isMeasure = claim.kind == .size || claim.kind == .timing
    texts = claim.spellings.filter { isMeasure || $0 != claim.stated }.map { Stated($0) }
  }

  /// It holds where all of the text is what was shown, letter for letter but for white space and quotes; else nil.
  func verdict(on visits: [Visit]) -> Verdict? {
    guard !texts.isEmpty else { return nil }
    let showing = Showing(of: visits)
    let shown = [showing.printed, showing.value].compactMap(\.self).flatMap { [$0] + $0.visits }
    for actual in shown + visits.compactMap(\.raised).map({ Actual(printed: $0.text) }) {
      for text in texts {
        if let comparison = Self.close.first(where: { $0.holds(text, actual) }) {
          return .holds(actual: actual.brief, comparison: comparison.agreement)
        }
      }
    }
    return nil
  }

  /// The comparisons that pass over nothing that a reader would see.
  private static let close: [Comparison] = [.text, .whiteSpace, .quotes, .unquotedString]
}
