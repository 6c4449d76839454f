import Verification

// What a question sets beside its answer, and what a task leaves to the reader.

extension Evidence {
  /// What came is an option that the author holds for wrong.
  static let rejectedOption = Evidence("an option that is held for wrong came") { matter in
    guard let actual = matter.contradiction else { return nil }
    let isRejected = matter.claim.rejected.contains { option in
      Comparison.holding(of: .line, Stated(option), Actual(printed: actual)) != nil
    }
    return isRejected ? .statesOutcome : nil
  }

  /// The option that is ticked is written like what came: then it may be the author's answer, and is wrong.
  static let tickedOption = Evidence("the ticked option is written like what came") { matter in
    guard !matter.claim.rejected.isEmpty, let actual = matter.contradiction,
      let stated = TextShape(matter.claim.stated), let came = TextShape(actual)
    else { return nil }
    return stated.casts == came.casts && stated.signs == came.signs ? .mayStateOutcome : nil
  }

  /// `names = ["a", "b"]` above `# example output: [("a", "b")]`: what a literal is nobody states otherwise, so that the output is
  /// that of code which the reader is to write.
  static let taskOfReader = Evidence("beside a literal that is assigned it is of other code") { matter in
    guard matter.claim.form.holds("label"), matter.claim.source == .commentBelow, let actual = matter.contradiction,
      Assignment(matter.claim.code)?.isAugmented == false,
      let sign = matter.claim.code.firstIndex(of: "="),
      let literal = PythonLiteral.parse(String(matter.claim.code[sign...].dropFirst()).trimmed),
      literal == PythonLiteral.parse(actual),
      matter.visits.allSatisfy({ $0.printed.isEmpty && $0.raised == nil })
    else { return nil }
    return .isCommentary
  }
}
