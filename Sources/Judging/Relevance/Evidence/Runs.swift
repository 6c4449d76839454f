import Verification

extension Evidence {
  /// Free text that is what happened.
  static let happened = Evidence("it is what happened") { matter in
    switch matter.verdict {
    case .holds, .reworded: .statesOutcome
    case .contradicted, .unreached: nil
    }
  }

  /// Free text of a line that was not reached: nothing tells what it is.
  static let notReached = Evidence("its line was not reached") { matter in
    if case .unreached = matter.verdict { .isCommentary } else { nil }
  }

  /// An exception's name below a class is of the class where that raised.
  static let exceptionOfClass = Evidence("the class above it raised") { matter in
    guard case .header = matter.claim.target, matter.claim.kind == .raises, matter.claim.source == .commentBelow,
      matter.raised != nil
    else { return nil }
    return .statesOutcome
  }

  /// Where an exception ended the sample a sentence about its end speaks of that, else it may speak of another sample.
  static let endOfSample = Evidence("an exception ended the sample") { matter in
    matter.claim.answer == .ending && matter.observation.exception != nil ? .statesOutcome : nil
  }

  /// A traceback below a sample that ends in an exception shows its end.
  static let tracebackOfSample = Evidence("it is a traceback, and an exception ended the sample") { matter in
    guard matter.claim.source == .outputBlock, matter.claim.stated.holds("Traceback (most recent call last"),
      matter.observation.exception != nil
    else { return nil }
    return .statesOutcome
  }
}
