import Verification
import Vocabulary

extension ClaimForm {
  /// `# TypeError: message`, `# raises ValueError — too small`: an exception first, with or without its words.
  static let exception = ClaimForm("exception") { remark in
    let own = ExceptionName.prefix(of: remark.text[...], own: remark.exceptions) != nil
    // A sample's own `Oops: …` is no "oops:".
    let (text, isAnnounced) = own ? (remark.text[...], false) : ExceptionLead.takenOff(remark.text[...])
    if let (name, words, rest) = ExceptionName.spelledOut(in: text), !remark.statement.prints {
      return ExceptionReading.reading(name: name[...], words: words, rest: rest, remark: remark)
    }
    guard let (name, rest) = ExceptionName.found(in: text, isAnnounced: isAnnounced, own: remark.exceptions) else {
      return nil
    }
    // `KeyError('x')` alone is as often the value of the line: read as the literal that it is, and judged as either.
    if !isAnnounced, rest.first == "(", PythonLiteral.prefix(of: text)?.literal.isRepr == true { return nil }
    return ExceptionReading.reading(name: name, rest: rest, remark: remark)
  }

  /// `# runs, then TypeError at the +`, `# greet(1) fails with TypeError`: an exception within a sentence. Where a verb
  /// leads to it the sentence states it; where none does it may only be spoken of.
  static let exceptionInSentence = ClaimForm("exception in a sentence") { remark in
    var rest = remark.text[...]
    while !rest.isEmpty {
      let (clause, next) = Clause.first(of: rest)
      if let (before, name, after) = ExceptionName.first(in: clause, own: remark.exceptions) {
        if Clause.isConditional(clause) { return .commentary("it speaks of other circumstances") }
        if Clause.isNegated(clause) { return .commentary("it says what does not happen") }
        let isStated = Phrase.words(of: before).contains(where: ExceptionVerbs.inSentences.contains)
        let commentary = "\(before.trimmed) … \(after.trimmed)".trimmed
        // "list[int] (3.9+; TypeError before)" tells of the releases that the note leaves out.
        if ReleaseNote.range(in: String(remark.text)) != nil, ReleaseNote.speaksOfOthers(clause) { return nil }
        if remark.statement.kind == .declaration,
          !["import", "from"].contains(remark.statement.word) || !name.holds("Import")
        {
          return .commentary("nothing that this line does raises")
        }
        // "`sqrt(-1)` raises ValueError" may speak of other code than stands beside it.
        let isOfOtherCode =
          before.holds("(") && !remark.statement.code.holds(String(before.prefix { $0 != "(" }.trimmed))
        let isLines = remark.position == .below && remark.text.holds("\n") && remark.mayPrint
        if isLines, !isStated { return FreeText.reading(remark.text[...], remark: remark) }
        return .claims([
          Stated(
            kind: .raises, text: name, commentary: String(commentary),
            certainty: isStated && !remark.isInFunction && !remark.isCaught && !isOfOtherCode
              && !ExceptionReading.isElsewhere(clause) ? .definite : .ifConfirmed)
        ])
      }
      rest = next
    }
    return nil
  }
}

/// The words that announce an exception: `raises`, `→`, `fails with a`.
enum ExceptionLead {

  static func takenOff(_ text: Substring) -> (rest: Substring, isAnnounced: Bool) {
    var rest = text
    var isAnnounced = false
    for _ in 0..<3 {
      guard let (lead, after) = Phrase.leading(ExceptionVerbs.inComments, in: rest), !after.isEmpty else { break }
      rest = after
      if ExceptionVerbs.announcing.contains(lead) { isAnnounced = true }
    }
    if let (_, after) = Phrase.leading(Articles.all, in: rest), ExceptionName.anyClass(in: after) != nil {
      rest = after
    }
    return (rest.first == "`" ? rest.dropFirst() : rest, isAnnounced)
  }
}

/// What stands after an exception's name.
enum ExceptionReading {

  /// Whether the clause says that the exception comes at another place than its line: "inside the generator", "at the paused
  /// yield". Then the line itself need not raise it.
  static func isElsewhere(_ clause: Substring) -> Bool {
    let words = Phrase.words(of: clause)
    if words.contains(where: ErrorWords.within.contains) { return true }
    return words.indices.contains { index in
      ErrorWords.at.contains(words[index])
        && words[(index + 1)...].prefix(4).contains(where: ErrorWords.places.contains)
    }
  }

  /// - Parameter words: those that name it, where they are not its name.
  static func reading(name: Substring, words: Substring? = nil, rest: Substring, remark: Remark) -> Reading {
    let named = words ?? name
    // `def f()  # SyntaxError`: that it does not compile is what a header can raise.
    if ["def", "async", "except", "else", "finally"].contains(remark.statement.word),
      !PythonWords.compilerErrors.contains(String(name))
    {
      return .commentary("nothing that this line does raises")
    }
    let rest = rest.first == "`" ? rest.dropFirst() : rest
    if rest.first == ":" { return claim(name, named: named, message: rest.dropFirst().trimmed, remark: remark) }
    if let message = argument(rest) {
      return claim(name, named: named, message: message, argument: rest.trimmed, remark: remark)
    }

    // "TypeError or ValueError": both are stated.
    var text = String(name)
    var said = named
    var after = rest
    while let other = Phrase.leading(Conjunctions.either, in: after.trimmed)?.rest,
      let (next, tail) = ExceptionName.prefix(of: other, own: remark.exceptions)
    {
      text += " or \(next)"
      said = named.through(next)
      after = tail
    }
    let (clause, _) = Clause.first(of: after)
    if Phrase.leading(Negations.behindExceptions, in: clause) != nil {
      return .commentary("it says what does not happen")
    }
    if Clause.isConditional(clause) { return .commentary("it speaks of other circumstances") }
    // "for bad input", "on overflow": whether that is the case here only what happens can tell.
    let isHandled =
      Phrase.words(of: clause).contains(where: ErrorWords.handled.contains)
      || Phrase.leading(ErrorWords.circumstances, in: clause) != nil
    let commentary = withoutSign(after.trimmed)
    return .claims([
      Stated(
        kind: .raises, text: text, words: [said], commentary: commentary.isEmpty ? nil : String(commentary),
        certainty: isHandled || isElsewhere(clause) || Commentary.isGeneralTruth(clause) || isDoubtful(name, in: remark)
          ? .ifConfirmed : .definite)
    ])
  }

  /// - Parameters:
  ///   - named: the words that name it.
  ///   - argument: what the message is written in, where it is no slice of the remark.
  private static func claim(
    _ name: Substring, named: Substring, message: Substring, argument: Substring? = nil, remark: Remark
  ) -> Reading {
    var message = message
    var commentary: Substring?
    if let dash = [" — ", " – ", "  #", "  ("].compactMap({ message.range(of: $0) }).min(by: {
      $0.lowerBound < $1.lowerBound
    }) {
      commentary = withoutSign(message[dash.lowerBound...].trimmed)
      message = message[..<dash.lowerBound].trimmed
    }
    if Phrase.leading(ConditionWords.subordinate, in: message) != nil {
      return .commentary("it speaks of other circumstances")
    }
    return .claims([
      Stated(
        kind: .raises, text: message.isEmpty ? String(name) : "\(name): \(message)",
        words: [(argument ?? (message.isEmpty ? nil : message)).map(named.through) ?? named],
        commentary: commentary.map(String.init),
        certainty: isDoubtful(name, in: remark) ? .ifConfirmed : .definite)
    ])
  }

  /// Whether it may not come on each run of the line, or the line may print the name that the sample gave it, or it is a
  /// class that it stands below, of which few raise.
  private static func isDoubtful(_ name: Substring, in remark: Remark) -> Bool {
    remark.isInFunction || remark.isCaught || remark.statement.kind == .declaration
      || remark.position == .below && remark.statement.word == "class"
      || remark.statement.prints && ExceptionName.prefix(of: name) == nil
  }

  /// `KeyError('x')` and `KeyError 'x'` for `KeyError: 'x'`.
  private static func argument(_ rest: Substring) -> Substring? {
    let text = rest.trimmed
    if rest.first == "(", text.last == ")",
      case .string(let message)? = PythonLiteral.parse(text.dropFirst().dropLast())
    {
      return Substring(message)
    }
    if let first = text.first, first == "'" || first == "\"", PythonLiteral.parse(text) != nil { return text }
    return nil
  }

  private static func withoutSign(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, "—–-;,.!:#".contains(first) { text = text.dropFirst().trimmed }
    return text
  }
}
