import Verification
import Vocabulary

extension ClaimForm {
  /// `# less than 400,000`, `# > 0`, `# between 1 and 6`: bounds of a number that the line gives.
  static let bound = ClaimForm("bound") { remark in
    guard let (_, rest) = Phrase.leading(Bounds.all, in: remark.text[...]), let number = ClaimForm.numberEnd(in: rest),
      let kind = LiteralReading.kind(for: remark), remark.statement.kind != .assignment
    else { return nil }
    var tail = number
    if let second = Phrase.leading(Conjunctions.betweenBounds, in: tail.trimmed)?.rest,
      let end = ClaimForm.numberEnd(in: second)
    {
      tail = end
    }
    let stated = remark.text[..<tail.startIndex].trimmed
    guard case .apart(let commentary, let hedge) = Commentary.reading(tail) else { return nil }
    return .claims([
      Stated(
        kind: kind, text: stated, commentary: commentary, hedge: hedge,
        certainty: remark.mayBeHeading ? .ifConfirmed : .definite, answer: .number)
    ])
  }

  /// What follows a number; nil where none stands first.
  private static func numberEnd(in text: Substring) -> Substring? {
    let number = text.prefix { $0.isNumber || "._,-".contains($0) }
    let digits = number.last == "," || number.last == "." ? number.dropLast() : number
    return digits.contains(where: \.isNumber) ? text[digits.endIndex...] : nil
  }
}
