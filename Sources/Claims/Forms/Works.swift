import Verification
import Vocabulary

extension ClaimForm {
  /// `# OK`, `# works fine`, `# no error`: nothing is raised. Said by the way, so it is worth a word only where it is wrong.
  static let works = ClaimForm("works") { remark in
    let lead = Phrase.leading(SuccessWords.leads, in: remark.text[...])
    let text = lead?.rest ?? remark.text[...]
    let isTicked = text.isEmpty && lead != nil
    let rest = Phrase.leading(SuccessWords.all, in: text)?.rest
    guard isTicked || rest.map(isEnd) == true else { return nil }
    guard remark.position == .trailing, !remark.isInFunction else {
      return .commentary("it says that all is well, not what happens here")
    }
    return .claims([
      Stated(
        kind: .raises, text: "no exception",
        words: [rest.map { text[..<$0.startIndex].trimmed } ?? remark.text.trimmed],
        commentary: String(remark.text), certainty: .ifContradicted)
    ])
  }

  private static func isEnd(_ rest: Substring) -> Bool {
    guard let first = rest.first else { return true }
    return "—–-,;.!(:".contains(first) || Phrase.leading(SuccessWords.behind, in: rest) != nil
  }
}
