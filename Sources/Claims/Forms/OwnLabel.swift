import Verification
import Vocabulary

extension ClaimForm {
  /// `# Union: {1, 2, 3}`: the author's own words for the outcome, a colon, and the outcome.
  static let ownLabel = ClaimForm("label of the author's own") { remark in
    guard let colon = remark.text.firstIndex(where: { $0 == ":" || $0 == "：" }),
      remark.statement.kind == .expression || remark.statement.kind == .assignment
    else { return nil }
    let label = remark.text[..<colon]
    let words = Phrase.words(of: label)
    guard (1...4).contains(words.count), label.allSatisfy({ $0.isWordPart || " -'()".contains($0) }),
      label.first?.isLetter == true, !words.contains(where: OtherOutcomes.beforeColon.contains),
      !Clause.isConditional(label),
      !Clause.isNegated(label)
    else { return nil }
    let rest = remark.text[remark.text.index(after: colon)...].trimmed
    guard let literal = PythonLiteral.parse(rest), literal.isRepr,
      case .claims(var claims)? = LiteralReading.reading(rest, remark: remark)
    else { return nil }
    // A number beside a line that prints nothing is as often a setting.
    if literal.isNumber, !remark.statement.prints {
      for index in claims.indices { claims[index].certainty = .ifConfirmed }
    }
    return Reading.claims(claims).ofLabel(remark)
  }
}
