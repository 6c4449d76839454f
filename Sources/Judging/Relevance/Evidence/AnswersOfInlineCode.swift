import Verification

// What prose, or a comment that holds code, is said to give: the words may speak of other code than was asked.

extension Evidence {
  /// The code was not reached.
  static let notAsked = Evidence("the code that it speaks of was not reached") { matter in
    guard matter.claim.answer.isOfInlineCode, case .unreached = matter.verdict else { return nil }
    return .isCommentary
  }

  /// What came is no value, or one of another kind.
  static let otherKind = Evidence("what came is of another kind") { matter in
    guard matter.claim.answer.isOfInlineCode, !matter.claim.isRecorded, let actual = matter.contradiction else {
      return nil
    }
    if matter.claim.kind == .raises { return matter.raised?.mro.contains("NameError") == true ? .isCommentary : nil }
    guard matter.raised == nil, let stated = PythonLiteral.parse(matter.claim.stated) else { return .isCommentary }
    if matter.claim.answer == .value { return nil }
    return PythonLiteral.parse(actual).map(stated.isSameKind) == true ? nil : .isCommentary
  }
}

extension Claim.Answer {
  fileprivate var isOfInlineCode: Bool { self == .value || self == .sameKind }
}
