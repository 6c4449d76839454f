import Verification

extension Evidence {
  /// `n < 10  # smaller than 10`: only a number can contradict a bound.
  static let noNumber = Evidence("only a number could contradict it") { matter in
    guard matter.claim.answer == .number, let actual = matter.contradiction, Quantity(actual) == nil else { return nil }
    return .isCommentary
  }
}
