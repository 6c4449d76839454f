import Verification
import Vocabulary

extension ClaimForm {
  /// `# => 3, and nums is now [1, 2]`: what the line gives, and what a name holds after it.
  static let valueThenState = ClaimForm("value, then state") { remark in
    let text = Phrase.leading(OutcomeVerbs.ofValues, in: remark.text[...])?.rest ?? remark.text[...]
    guard let (literal, rest) = PythonLiteral.prefix(of: text), literal.isRepr,
      let kind = LiteralReading.kind(for: remark),
      let (_, more) = Phrase.leading(Conjunctions.afterValue, in: rest.trimmed),
      case .claims(let states)? = ClaimForm.state.read(remark.with(text: more)),
      states.allSatisfy({ $0.subject != nil })
    else { return nil }
    return .claims([Stated(kind: kind, text: text[..<rest.startIndex].trimmed)] + states)
  }
}
