import Verification
import Vocabulary

extension ClaimForm {
  /// `# Output: 3`, `# Результат: 3`: a label, then the outcome, whatever its spelling.
  static let label = ClaimForm("label") { remark in
    guard let rest = OutcomeLabel.rest(of: remark.text[...]) else { return nil }
    if rest.isEmpty { return .commentary("nothing follows the label") }
    let (text, isAnnounced) = ExceptionLead.takenOff(rest)
    if let (name, after) = ExceptionName.found(in: text, isAnnounced: isAnnounced, own: remark.exceptions) {
      return ExceptionReading.reading(name: name, rest: after, remark: remark)
    }
    guard remark.statement.kind != .declaration else { return .commentary("nothing runs here") }
    return LiteralReading.reading(rest, remark: remark, isAnnounced: true)
      ?? FreeText.reading(rest, remark: remark, isAnnounced: true)
  }

  /// `# prints 1, 3`, `# returns True`, `# gives [1]`: a verb, then the outcome. Where no literal follows it may be a
  /// description ("returns a new list").
  static let verb = ClaimForm("verb") { remark in
    if let reading = adverb(in: remark) { return reading }
    guard let (_, rest) = Phrase.leading(OutcomeVerbs.inComments, in: remark.text[...]), !rest.isEmpty else {
      return returned(by: remark)
    }
    let clause = Clause.first(of: rest).clause
    if let reading = LiteralReading.reading(rest, remark: remark) {
      // "prints 'a' twice" says how often, which the words alone do not spell.
      return counts(clause) ? demoted(reading) : reading
    }
    if Clause.isConditional(clause) { return .commentary("it speaks of other circumstances") }
    return FreeText.reading(rest, remark: remark)
  }

  /// Whether a text begins with a verb that leads to an outcome.
  static func startsWithVerb(_ text: String) -> Bool { Phrase.leading(OutcomeVerbs.inComments, in: text[...]) != nil }

  /// `# still 4`, `# we get 4`: words that lead to an outcome only where one follows that nothing else explains.
  private static func adverb(in remark: Remark) -> Reading? {
    guard let (_, rest) = Phrase.leading(OutcomeVerbs.leadIns, in: remark.text[...]),
      remark.statement.kind == .expression,
      let (literal, end) = PythonLiteral.prefix(of: rest), literal.isRepr,
      let reading = LiteralReading.reading(rest, remark: remark)
    else { return nil }
    // `s.add(4)  # also 4`
    return remark.statement.spells(rest[..<end.startIndex].trimmed) ? demoted(reading) : reading
  }

  /// `removes and returns 9`, `sorts in place, returns None`: what the line does, then what it gives.
  private static func returned(by remark: Remark) -> Reading? {
    let text = remark.text[...]
    guard let sign = OutcomeVerbs.goingOn.lazy.compactMap(text.range(of:)).first else { return nil }
    let before = text[..<sign.lowerBound]
    guard (1...5).contains(Phrase.words(of: before).count), before.allSatisfy({ $0.isLetter || " -".contains($0) }),
      !Clause.isConditional(before), !Clause.isNegated(before),
      case .claims(let claims)? = LiteralReading.reading(text[sign.upperBound...], remark: remark)
    else { return nil }
    return claims.contains { $0.commentary != nil } ? demoted(.claims(claims)) : .claims(claims)
  }

  private static func counts(_ clause: Substring) -> Bool {
    Phrase.words(of: clause).contains(where: OutcomeVerbs.counting.contains)
  }

  private static func demoted(_ reading: Reading) -> Reading {
    guard case .claims(var claims) = reading else { return reading }
    for index in claims.indices { claims[index].certainty = .ifConfirmed }
    return .claims(claims)
  }
}

/// What stands before an outcome: one of `OutputLabels`, and a sign.
enum OutcomeLabel {
  private static let signs = Set(":：=" + Arrows.all.joined())

  /// What follows a label and its colon; empty where the outcome stands on the lines below. Nil where it is no label.
  static func rest(of text: Substring) -> Substring? {
    for word in OutputLabels.inComments.sharingInitial(with: text) {
      guard let rest = Phrase.rest(of: text, after: word) else { continue }
      var after = rest
      // "Output (Python 3.12):"
      if after.first == "(", let close = after.firstIndex(of: ")") {
        after = after[after.index(after: close)...].trimmed
      }
      guard let sign = after.first,
        ":：=".contains(sign) || Arrows.all.contains(where: after.begins)
      else { continue }
      return after.drop(while: signs.contains).trimmed
    }
    return nil
  }
}
