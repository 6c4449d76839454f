import Verification
import Vocabulary

extension ClaimForm {
  /// `# prints "x is 5" and returns 11`: what is printed on the way, and the value.
  static let printsAndReturns = ClaimForm("prints and returns") { remark in
    let text = Phrase.leading(Arrows.phrases, in: remark.text[...])?.rest ?? remark.text[...]
    guard remark.statement.kind == .expression,
      let (_, rest) = Phrase.leading(OutcomeVerbs.printing, in: text),
      let middle = OutcomeVerbs.goingOn.lazy.compactMap(rest.range(of:)).first,
      let (value, end) = PythonLiteral.prefix(of: rest[middle.upperBound...]), value.isRepr,
      case .apart(let commentary, let hedge) = Commentary.reading(end)
    else { return nil }
    return .claims([
      Stated(kind: .stdout, text: rest[..<middle.lowerBound].trimmed),
      Stated(
        kind: .value, text: rest[middle.upperBound..<end.startIndex].trimmed, commentary: commentary,
        hedge: hedge),
    ])
  }
}
