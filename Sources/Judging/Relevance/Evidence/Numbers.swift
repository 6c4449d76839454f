import Verification

extension Evidence {
  /// `n < 10  # smaller than 10`: only a number can contradict a bound.
  static let noNumber = Evidence("only a number could contradict it") { matter in
    guard matter.claim.answer == .number, let actual = matter.contradiction, Quantity(actual) == nil else { return nil }
    return .isCommentary
  }

  /// `sys.getsizeof(x)  # 24 bytes` beside 28: a size, where a number is all that the line shows and its code does not spell that size.
  static let sizeOfNumber = Evidence("the line shows a number, and it states another") { matter in
    guard matter.claim.kind == .size, let actual = matter.contradiction, matter.raised == nil,
      let number = Int(actual), case let stated = matter.claim.stated.prefix(while: \.isNumber),
      let size = Int(stated), number > 0, size > 0,
      !matter.claim.code.split(whereSeparator: { !$0.isWordPart }).contains(stated),
      Assignment(matter.claim.code) == nil
    else { return nil }
    return max(number, size) <= min(number, size) * Self.mostTimes ? .statesOutcome : nil
  }

  /// A size that differs by more is one of something else.
  private static let mostTimes = 4
}
