import Verification
import Vocabulary

extension ClaimForm {
  /// `# prints 'Ann', prints 'Bob'`, `# prints 1 and then prints 2`: a line that prints more than once, each in its own words.
  static let printsInTurn = ClaimForm("prints in turn") { remark in
    var printed: [Substring] = []
    var rest = remark.text[...].trimmed
    while let (_, after) = Phrase.leading(OutcomeVerbs.printing, in: rest),
      let (literal, end) = PythonLiteral.prefix(of: after), literal.isRepr
    {
      printed.append(after[..<end.startIndex].trimmed)
      rest = withoutJoint(end)
    }
    guard printed.count > 1, remark.statement.kind == .expression,
      case .apart(let commentary, let hedge) = Commentary.reading(rest)
    else { return nil }
    return .claims([
      Stated(
        kind: .stdout, text: String(Joined(printed, by: "\n").text), words: printed, commentary: commentary,
        hedge: hedge)
    ])
  }

  /// What follows a comma, "and", "then" or both.
  private static func withoutJoint(_ text: Substring) -> Substring {
    var rest = text.trimmed
    if let first = rest.first, ",;，、".contains(first) { rest = rest.dropFirst().trimmed }
    while let (_, after) = Phrase.leading(Conjunctions.andThen, in: rest) { rest = after }
    return rest
  }
}
