import Verification
import Vocabulary

extension ClaimForm {
  /// `# Going north` beside a line that prints or gives a text: a claim where it is what happened, commentary where nothing
  /// like it did.
  static let freeText = ClaimForm("free text") { remark in
    let reading = FreeText.reading(remark.text[...], remark: remark)
    guard case .claims(var claims)? = reading else { return reading }
    // Beside `del` words tell as a rule what it is for.
    for index in claims.indices { claims[index].answer = remark.statement.word == "del" ? .purpose : .text }
    return .claims(claims)
  }
}

enum FreeText {
  static func reading(_ text: Substring, remark: Remark, isAnnounced: Bool = false) -> Reading? {
    let statement = remark.statement
    // Below an assignment it can only be what a call printed on its way, or what lines above did.
    let isPrinted = statement.kind == .assignment && remark.position == .below && (remark.mayPrint || isAnnounced)
    // Behind one it may be the text that is assigned, or what is printed on the way.
    let isAssigned = statement.kind == .assignment && remark.position == .trailing && !isAnnounced
    // `del` prints what an object does when it goes.
    let isDeletion = statement.word == "del"
    guard
      statement.kind == .expression || statement.kind == .compound || remark.standsBelowBlock || isPrinted || isAssigned
        || isDeletion
    else {
      return .commentary("the line shows nothing that it could state")
    }
    guard !(statement.kind == .compound && statement.opensBlock && remark.position == .trailing) else {
      return .commentary("it speaks of the block")
    }
    let text = text.trimmed
    guard !text.isEmpty else { return .commentary("it is empty") }
    let (stated, commentary) =
      text.holds("\n") ? (text, nil) : isAnnounced ? withoutSecondComment(text) : withoutCommentary(text)
    return .claims([
      Stated(
        kind: text.holds("\n")
          ? .output
          : statement.prints || statement.opensBlock || isPrinted || isDeletion
            ? .stdout : .value,
        text: stated, commentary: commentary,
        certainty: isAnnounced && remark.position != .above && !isPrinted || isQuoted(stated, in: remark)
          ? .definite : .ifConfirmed)
    ])
  }

  /// Whether it stands in typographic marks behind a word or sign that leads to it: `→ “ABC”`.
  private static func isQuoted(_ stated: Substring, in remark: Remark) -> Bool {
    stated.startIndex != remark.text.startIndex && !remark.mayBeHeading && stated.quotation != nil
  }

  /// `[1, 3]   # a list`: what stands behind a second sign is said about the outcome.
  private static func withoutSecondComment(_ text: Substring) -> (Substring, String?) {
    guard let sign = text.range(of: "  #"), sign.lowerBound > text.startIndex else { return (text, nil) }
    return (text[..<sign.lowerBound].trimmed, String(text[sign.upperBound...].trimmed))
  }

  /// What leads from an outcome to what is said about it, those of the first kind first.
  private static let endings =
    [" — ", " – "] + Arrows.back.map { " \($0) " } + ["; "] + Reasons.sure.spaced + [", as "]
    + OutcomeVerbs.returning

  /// `Going north — by the first case`: what stands behind a dash is said about the outcome.
  private static func withoutCommentary(_ text: Substring) -> (Substring, String?) {
    if case (let stated, let said?) = withoutSecondComment(text) { return (stated, said) }
    for dash in endings {
      // A sign within brackets parts what stands there.
      if let range = text.range(of: dash), case let before = text[..<range.lowerBound],
        before.count(where: { $0 == "(" }) == before.count(where: { $0 == ")" })
      {
        return (text[..<range.lowerBound].trimmed, String(text[range.upperBound...].trimmed))
      }
    }
    if let word = Closings.ofText.all.first(where: { text.hasSuffix(" \($0)") }) {
      return (text.dropLast(word.count + 1), word)
    }
    if text.last == ")", let range = text.range(of: " ("),
      case let note = String(text[range.lowerBound...].trimmed), ReleaseNote.range(in: note) != nil
    {
      return (text[..<range.lowerBound].trimmed, note)
    }
    return (text, nil)
  }
}
