import Verification
import Vocabulary

extension ClaimForm {
  /// `# calls the parent's too; prints "v"`: words about the line, a sign, a verb and a literal outcome at the end.
  static let wordsThenVerb = ClaimForm("words, then verb") { remark in
    guard remark.statement.kind == .expression, !remark.text.holds("\n"),
      let sign = OutcomeVerbs.signs.lazy.compactMap(remark.text.range(of:)).min(by: { $0.lowerBound < $1.lowerBound }),
      case let lead = remark.text[..<sign.lowerBound], isApart(sign, in: remark) || mayLeadOver(lead),
      let (verb, rest) = Phrase.leading(OutcomeVerbs.ofLines, in: remark.text[sign.upperBound...]),
      !OutcomeVerbs.imperative.contains(verb),
      let (literal, end) = PythonLiteral.prefix(of: rest), literal.isRepr, end.trimmed.isEmpty,
      case .claims(var claims)? = LiteralReading.reading(rest, remark: remark)
    else { return nil }
    let prints = OutcomeVerbs.printing.contains(verb)
    for index in claims.indices {
      claims[index].commentary = String(lead)
      if prints, claims[index].kind == .value { claims[index].kind = .stdout }
      // A number may count: "loops twice, prints 2".
      if literal.isNumber { claims[index].certainty = .ifConfirmed }
    }
    return .claims(claims)
  }

  /// Whether a semicolon ends what stands before, and what follows is what the line prints, whatever the lead is about.
  private static func isApart(_ sign: Range<String.Index>, in remark: Remark) -> Bool {
    [";", "；"].contains(remark.text[sign.lowerBound]) && remark.statement.prints
      && Phrase.leading(OutcomeVerbs.printing, in: remark.text[sign.upperBound...]) != nil
  }

  /// Whether words before the verb are words about the line and not an outcome, a condition or a denial.
  private static func mayLeadOver(_ lead: Substring) -> Bool {
    PythonLiteral.prefix(of: lead) == nil && lead.first?.isLetter == true && !lead.holds("\"") && !lead.holds(" '")
      && !Clause.isConditional(lead) && !Clause.isNegated(lead)
  }
}
