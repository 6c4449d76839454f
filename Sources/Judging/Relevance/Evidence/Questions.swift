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

  /// The option that is ticked, beside what came on one line: what differs by a slip, or has other numbers or another word in the same
  /// places, is the author's answer; what is merely written alike may be.
  static let tickedOption = Evidence("the ticked option is written like what came") { matter in
    guard !matter.claim.rejected.isEmpty, let actual = matter.contradiction,
      case let line = actual.parts(by: .lines).joined(separator: " "), line.utf8.count <= longestOption,
      let stated = TextShape(matter.claim.stated), let came = TextShape(line)
    else { return nil }
    let shorter = min(matter.claim.stated.count, line.count)
    if shorter > 3, distance(Array(matter.claim.stated), Array(line)) <= max(1, shorter / 6) { return .statesOutcome }
    guard stated.casts == came.casts else { return nil }
    let areNumbers = stated.casts.allSatisfy { $0 == .number }
    if stated.words.count > 1, areNumbers || zip(stated.words, came.words).contains(where: ==) { return .statesOutcome }
    return stated.signs == came.signs ? .mayStateOutcome : nil
  }

  private static let longestOption = 200

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
