import Verification
import Vocabulary

extension ClaimForm {
  /// `# 3.9+ → {1, 2}`, `# before 3.11: TypeError`: for which releases, then the outcome.
  static let notedOutcome = ClaimForm("version note, then outcome") { remark in
    guard let (note, releases, rest) = ReleaseNote.lead(of: remark.text[...]), !rest.isEmpty,
      !ReleaseNote.speaksOfOthers(rest),
      case (_, .claims(var claims))? = ClaimForm.reading(of: remark.with(text: rest)),
      claims.allSatisfy({ $0.certainty == .definite })
    else { return nil }
    for index in claims.indices {
      claims[index].releases = releases
      claims[index].commentary = ([String(note)] + [claims[index].commentary].compactMap(\.self)).joined(
        separator: ", ")
    }
    return .claims(claims)
  }

  /// `# 3.10+`, `# Python 3.8+ only`, `# new in 3.9`: for which releases the code is written. One that denies the others is
  /// worth a word where it is wrong.
  static let versionNote = ClaimForm("version note") { remark in
    var text = remark.text[...]
    if text.first == "(" { text = text.dropFirst() }
    var isNamed = false
    while let (_, rest) = Phrase.leading(Releases.inNotes, in: text) {
      text = rest
      isNamed = true
    }
    let number = text.prefix { $0.isNumber || $0 == "." }
    let parts = number.split(separator: ".")
    guard parts.count >= 2, parts[0] == "3" || parts[0] == "2", parts[1].count <= 2 else { return nil }
    let rest = text[number.endIndex...]
    guard isNamed || rest.hasPrefix("+") || Releases.joining.spaced.contains(where: rest.hasPrefix) else { return nil }
    let words = remark.text.trimmed.drop { $0 == "(" }.prefix { $0 != ")" }
    if remark.position == .trailing, !remark.isInFunction, ReleaseNote.range(in: String(words))?.from != nil,
      ReleaseNote.saysNotBefore(String(words))
    {
      return .claims([Stated(kind: .version, text: words, certainty: .ifContradicted)])
    }
    return .commentary("it says for which releases the code is written")
  }
}
