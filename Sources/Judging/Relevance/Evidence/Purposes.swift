import Verification
import Vocabulary

// What a line is for, in words that may well be like what it prints.

extension Evidence {
  /// `# Print grand total` beside `print("Grand total:", n)`.
  static let purpose = Evidence("it says what the line is for") { matter in
    matter.claim.answer == .purpose && matter.contradiction != nil ? .isCommentary : nil
  }

  /// `# First run` above `print("First run:")`: a heading, for the line itself spells what it prints; so does an assignment that
  /// has a text behind it.
  static let headingOfText = Evidence("the line spells what comes") { matter in
    guard matter.claim.source == .commentAbove || Assignment(matter.claim.code) != nil, let text = matter.shownText,
      !text.isEmpty, matter.claim.code.contains(text)
    else { return nil }
    return .isCommentary
  }

  /// `# Same output as above`, `# sorted, as before`.
  static let speaksOfOther = Evidence("it speaks of another line's outcome") { matter in
    guard matter.contradiction != nil, matter.claim.source != .session, matter.claim.source != .outputBlock else {
      return nil
    }
    let words = matter.claim.stated.lowercased()
    return OtherOutcomes.comparing.all.contains(where: words.hasPrefix) ? .isCommentary : nil
  }
}
