import Verification

extension ClaimForm {
  /// `# Error!`, `# fails`, `# not allowed`: some exception, if one comes. Often said of what a type checker says.
  static let errorWord = ClaimForm("error word") { remark in
    guard remark.statement.kind != .declaration, !Clause.isConditional(Clause.first(of: remark.text[...]).clause) else {
      return nil
    }
    let text = Phrase.leading(
      ["this", "will", "❌", "✗", "✘", "✖", "💥", "⚠️", "⚠", "bad:", "oops", "oops,"], in: remark.text[...])
    let said = text?.rest ?? remark.text
    guard let (_, rest) = Phrase.leading(words, in: said) else { return nil }
    var claims = [
      Stated(
        kind: .raises, text: "error", words: [said[..<rest.startIndex].trimmed], commentary: String(remark.text),
        standing: .ifConfirmed)
    ]
    // `print("Error:", e)  # Error: no such key` shows what is printed.
    if remark.statement.prints, rest.first == ":",
      case .claims(let text)? = FreeText.reading(remark.text[...], remark: remark)
    {
      claims += text
    }
    return .claims(claims)
  }

  private static let words = [
    "error", "errors", "raises an error", "raises an exception", "raises error", "raises exception", "raise an error",
    "raise an exception",
    "raises", "throws an error", "throws an exception", "fails", "fail", "exception", "crashes", "crash", "boom",
    "illegal", "not allowed",
    "invalid", "can't", "cannot", "can’t", "breaks", "blows up", "forbidden", "doesn't work", "does not work",
    "won't work",
  ]
}
