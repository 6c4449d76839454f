import Verification
import Vocabulary

extension ClaimForm {
  /// `# Error!`, `# fails`, `# not allowed`: some exception, if one comes. Often said of what a type checker says.
  static let errorWord = ClaimForm("error word") { remark in
    guard remark.statement.kind != .declaration, !Clause.isConditional(Clause.first(of: remark.text[...]).clause) else {
      return nil
    }
    let text = Phrase.leading(ErrorWords.leads, in: remark.text[...])
    let said = text?.rest ?? remark.text
    guard let (word, rest) = Phrase.leading(ErrorWords.all, in: said), !goesOn(word, rest) else { return nil }
    var claims = [
      Stated(
        kind: .raises, text: "error", words: [said[..<rest.startIndex].trimmed], commentary: String(remark.text),
        certainty: .ifConfirmed)
    ]
    // `print("Error:", e)  # Error: no such key` shows what is printed.
    if remark.statement.prints, rest.first == ":",
      case .claims(let text)? = FreeText.reading(remark.text[...], remark: remark)
    {
      claims += text
    }
    return .claims(claims)
  }

  /// Whether a noun is only the beginning of another: "Exception handling", "异常处理".
  private static func goesOn(_ word: String, _ rest: Substring) -> Bool {
    guard ErrorWords.nouns.contains(word), let first = rest.first, first.isLetter else { return false }
    return Phrase.leading(ErrorWords.behindNoun, in: rest) == nil
  }
}
