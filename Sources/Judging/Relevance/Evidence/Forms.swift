import Verification

extension Evidence {
  /// `# → 4`: words of this form are an outcome, whatever happens.
  static let certainForm = Evidence("its form is that of an outcome") { matter in
    matter.claim.certainty == .definite ? .statesOutcome : nil
  }

  /// `# works`, where something went wrong.
  static let wentWrong = Evidence("an exception came where all should be well") { matter in
    matter.claim.certainty == .ifContradicted && matter.raised != nil ? .statesOutcome : nil
  }

  /// `# works`, where nothing did: that is worth no word, unless it is what was shown.
  static let wentWell = Evidence("nothing went wrong") { matter in
    guard matter.claim.certainty == .ifContradicted else { return nil }
    return matter.verdict.isBorneOut ? .statesOutcome : .isCommentary
  }

  /// `...` alone says nothing.
  static let noWord = Evidence("there is no word in it") { matter in
    ShownText(matter.claim.stated).bytes.contains(where: ShownText.isWord) ? nil : .isCommentary
  }
}
