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
    if names(rest, in: remark) { return nil }
    // "Output: prints 5"
    let said = describing(rest) ?? rest
    guard
      let reading = LiteralReading.reading(said, remark: remark, isAnnounced: true)
        ?? FreeText.reading(said, remark: remark, isAnnounced: true)
    else { return nil }
    return reading.ofLabel(remark, counts: counts(Clause.first(of: said).clause))
  }

  /// Whether the label is a name that the line spells: `exec("result = 50")  # result = 50 in the namespace` tells of that.
  private static func names(_ rest: Substring, in remark: Remark) -> Bool {
    let label = remark.text[..<rest.startIndex].trimmed
    guard label.last == "=" else { return false }
    return remark.statement.spells(label.dropLast().trimmed)
  }

  /// `# prints 1, 3`, `# returns True`, `# gives [1]`: a verb, then the outcome. Where no literal follows it may be a
  /// description ("returns a new list").
  static let verb = ClaimForm("verb") { remark in
    if let reading = adverb(in: remark) { return reading }
    guard let (verb, rest) = Phrase.leading(OutcomeVerbs.inComments, in: remark.text[...]), !rest.isEmpty else {
      return returned(by: remark)
    }
    if remark.text.dropFirst(verb.count).first == "(" { return .commentary("it is code that is commented out") }
    let clause = Clause.first(of: rest).clause
    if let reading = LiteralReading.reading(rest, remark: remark) {
      // "prints 'a' twice" says how often, which the words alone do not spell.
      return counts(clause) ? demoted(reading) : reading
    }
    if Clause.isConditional(clause) { return .commentary("it speaks of other circumstances") }
    let reading = FreeText.reading(rest, remark: remark)
    // "Print grand total" says what the line is for, "prints Ann" what comes of it.
    return reading?.answered(by: OutcomeVerbs.imperative.contains(verb) ? .purpose : .said)
  }

  /// What follows a verb that says what a line does: "prints 5", not "print 5".
  static func describing(_ text: Substring) -> Substring? {
    guard let (verb, rest) = Phrase.leading(OutcomeVerbs.ofLines, in: text), !rest.isEmpty,
      !OutcomeVerbs.imperative.contains(verb)
    else { return nil }
    return rest
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

  fileprivate static func counts(_ clause: Substring) -> Bool {
    Phrase.words(of: clause).contains(where: OutcomeVerbs.counting.contains)
  }

  private static func demoted(_ reading: Reading) -> Reading { reading.demoted }
}

extension Reading {
  /// The same as a possible claim.
  fileprivate var demoted: Reading {
    guard case .claims(var claims) = self else { return self }
    for index in claims.indices { claims[index].certainty = .ifConfirmed }
    return .claims(claims)
  }

  /// The same where only such an answer counts.
  func answered(by answer: Claim.Answer) -> Reading {
    guard case .claims(var claims) = self else { return self }
    for index in claims.indices { claims[index].answer = answer }
    return .claims(claims)
  }

  /// What a label leads to: below an assignment it may be the outcome of what the reader is to write.
  ///
  /// - Parameter counts: whether the words say how often it comes, which they do not spell.
  func ofLabel(_ remark: Remark, counts: Bool = false) -> Reading {
    let reading = counts ? demoted : self
    return remark.position == .below && remark.statement.kind == .assignment
      ? reading.answered(by: .sameShape) : reading
  }
}
