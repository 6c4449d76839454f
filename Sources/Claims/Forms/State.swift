import Verification

extension ClaimForm {
  /// `# nums is now [1, 2]`, `# x is still 5`, `# total = 6`, `# now [1, 2]`: what a name holds after the line.
  static let state = ClaimForm("state") { remark in
    guard remark.statement.kind != .declaration, remark.statement.kind != .definition else { return nil }
    var claims: [Stated] = []
    var rest = Phrase.leading(["now,", "now", "so", "then"], in: remark.text[...])?.rest ?? remark.text[...]
    let hasNow = rest.startIndex != remark.text.startIndex
    if hasNow, let reading = LiteralReading.reading(rest, remark: remark) { return asState(reading) }

    while let (subject, link, after) = subject(in: rest), isBound(subject, in: remark) {
      guard let (value, next) = PythonLiteral.prefix(of: after), value.isRepr || value.isAbridged else { break }
      guard let (commentary, more) = ending(next, isSure: strong.contains(link)) else {
        return claims.isEmpty ? nil : .claims(claims)
      }
      let stated = after[..<next.startIndex].trimmed
      claims.append(Stated(kind: .state, text: String(stated), commentary: commentary, subject: String(subject)))
      guard let more else { break }
      rest = more
    }
    return claims.isEmpty ? nil : .claims(claims)
  }

  /// What stands behind the value of `a=1, b=2`: commentary, or another name with its value. Nil where the value is
  /// only the beginning of something else.
  private static func ending(_ rest: Substring, isSure: Bool) -> (commentary: String?, more: Substring?)? {
    let trimmed = rest.trimmed
    for sign in [", and", ",", ";", "and"] {
      if let more = Phrase.rest(of: trimmed, after: sign), subject(in: more) != nil { return (nil, more) }
    }
    return switch Commentary.reading(rest) {
    case .apart(let commentary, _): (commentary, nil)
    case .words(let words) where isSure: (words, nil)
    default: nil
    }
  }

  /// Whether the sample, or the statement itself, knows the name; "Kim: 40" beside a line that prints is what it prints.
  private static func isBound(_ subject: Substring, in remark: Remark) -> Bool {
    let root = String(subject.prefix(while: \.isWordPart))
    if remark.names.contains(root) { return true }
    return !remark.statement.prints && Phrase.words(of: remark.statement.code).contains(Substring(root.lowercased()))
  }

  private static let links = [
    "is now", "now is", "is still", "still is", "remains", "stays", "becomes", "has become", "now equals", "equals",
    "contains",
    "holds", "is set to", "is", "now", "still", "==", "=>", "=", ":", "→", "->", "теперь", "стал", "стала", "стало",
    "всё ещё",
    "все еще", "равен", "равна", "равно", "现在是", "现在为", "变为", "变成", "仍然是", "仍为", "依然是", "还是", "为", "是", "ahora es",
    "ahora vale", "sigue siendo", "vale", "ist jetzt", "ist immer noch", "vaut", "est maintenant", "est toujours",
  ]
  /// Links that only a name's value can follow, so that words may follow the value.
  private static let strong: Set<String> = [
    "is now", "now is", "is still", "still is", "remains", "stays", "becomes", "has become", "now equals", "is set to",
  ]

  /// A name, or a path from one (`d["a"]`, `p.x`), and what follows the word that links it to its value.
  private static func subject(in text: Substring) -> (subject: Substring, link: String, rest: Substring)? {
    var end = text.startIndex
    guard let first = text.first, first.isLetter || first == "_" || first == "`" else { return nil }
    let start = first == "`" ? text.index(after: end) : end
    end = start
    var depth = 0
    while end < text.endIndex {
      let character = text[end]
      if character == "[" { depth += 1 } else if character == "]" { depth -= 1 }
      guard depth > 0 || character.isWordPart || character == "." || character == "]" else { break }
      end = text.index(after: end)
    }
    let subject = text[start..<end]
    guard !subject.isEmpty, depth == 0, !words.contains(Substring(subject.lowercased())) else { return nil }
    var rest = text[end...]
    if rest.first == "`" { rest = rest.dropFirst() }
    guard let (link, after) = Phrase.leading(links, in: rest.trimmed), !after.isEmpty else { return nil }
    // `x: 5` is a label as often as a name.
    return link == ":" && !subject.contains(where: { ".[".contains($0) }) && subject.count > 12
      ? nil : (subject, link, after)
  }

  /// Words that stand where a name could and are none.
  private static let words: Set<Substring> = [
    "it", "this", "that", "which", "there", "here", "now", "still", "output", "result", "value", "answer", "returns",
    "prints",
    "note", "everything", "he", "she", "the", "what", "python", "true", "false", "none", "also", "length", "size",
    "key",
    "step", "default", "index", "example", "case", "line",
  ]

  private static func asState(_ reading: Reading) -> Reading {
    guard case .claims(let claims) = reading else { return reading }
    return .claims(
      claims.map { claim in
        var claim = claim
        claim.kind = .state
        return claim
      })
  }
}
