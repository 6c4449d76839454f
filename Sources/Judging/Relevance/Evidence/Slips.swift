import Verification

// Texts behind a line that shows one line of text: what is nearly that, or made like it, was meant to be it.

extension Evidence {
  /// `# prints Helo` beside `Hello`, `# ababab` beside `abab`.
  static let slip = Evidence("it is what came but for a slip") { matter in
    guard let kinship = Kinship(matter) else { return nil }
    return kinship.isSlip || kinship.hasSameLetters ? .statesOutcome : nil
  }

  /// `# Hello, Anne!` beside `Hello, Ann!`.
  static let sameSigns = Evidence("it has the words and signs of what came") { matter in
    Kinship(matter)?.hasSameSigns == true ? .statesOutcome : nil
  }

  /// `# sset()` beside `set()`, `# 2000-07-05` beside `2000-01-05`: a text with signs in it that is what came but for one letter, or but
  /// for its digits.
  static let slipOfSigns = Evidence("it is what came but for a letter or its digits") { matter in
    guard matter.claim.source != .commentAbove, matter.raised == nil, matter.visits.count == 1,
      let actual = matter.contradiction
    else { return nil }
    let texts = ([matter.claim.stated] + matter.claim.spellings).map(\.trimmed).filter { !matter.claim.code.holds($0) }
    let shown = [matter.shownText ?? actual] + matter.visits.compactMap { $0.value?.str }
    let isSlip = texts.contains { text in shown.contains { SignedText(text).isSlip(of: SignedText($0)) } }
    return isSlip ? .statesOutcome : nil
  }

  /// `# => even` beside `odd`, `# prints Bob` beside `Ann`: as many words, written alike, where an arrow or a verb leads to them.
  static let saidText = Evidence("it is led to, and has the shape of what came") { matter in
    guard let kinship = Kinship(matter) else { return nil }
    switch matter.claim.answer {
    case .pointedAt: return kinship.isLikeInShape ? .statesOutcome : nil
    case .said: return kinship.isLikeInShape && kinship.isNamed ? .statesOutcome : nil
    default: return nil
    }
  }
}
