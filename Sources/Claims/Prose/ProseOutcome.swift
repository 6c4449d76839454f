import Verification

/// What running text states of code.
struct ProseOutcome {
  let kind: Claim.Kind
  /// A slice of its piece's text.
  let text: Substring
  /// The index of the piece in its passage.
  let piece: Int
}
