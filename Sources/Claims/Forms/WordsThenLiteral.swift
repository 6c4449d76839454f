import Verification
import Vocabulary

extension ClaimForm {
  /// `# reversed [3, 2, 1]`: a few words, and what the line prints or gives, in brackets, at the end.
  static let wordsThenLiteral = ClaimForm("words, then literal") { remark in
    guard remark.statement.kind == .expression, let open = remark.text.firstIndex(where: { "[{(".contains($0) }) else {
      return nil
    }
    // A comma parts the words from the outcome: "put in order, [1, 2]".
    let isApart = remark.text[..<open].hasSuffix(", ")
    let lead = isApart ? remark.text[..<open].dropLast(2) : remark.text[..<open]
    let words = Phrase.words(of: lead)
    guard isApart || lead.last == " ", (1...4).contains(words.count), lead.allSatisfy({ $0.isWordPart || $0 == " " }),
      words.allSatisfy({ $0.first?.isLetter == true && $0.count > 2 || $0.count <= 2 && $0.allSatisfy(\.isLetter) }),
      !Clause.isConditional(lead), !Clause.isNegated(lead),
      isApart || !words.contains(where: OtherOutcomes.beforeLiteral.contains),
      let literal = PythonLiteral.parse(remark.text[open...]), literal.isRepr, literal.hasItems
    else { return nil }
    return .claims([
      Stated(
        kind: remark.statement.prints ? .stdout : .value, text: remark.text[open...].trimmed,
        commentary: String(lead.trimmed), certainty: .ifConfirmed)
    ])
  }
}
