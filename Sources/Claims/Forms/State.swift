import Verification
import Vocabulary

extension ClaimForm {
  /// `# nums is now [1, 2]`, `# x is still 5`, `# total = 6`, `# len(q) == 6`, `# now [1, 2]`: what a name, or what is named by one,
  /// is after the line.
  static let state = ClaimForm("state") { remark in
    var rest = Phrase.leading(StateLinks.leads, in: remark.text[...])?.rest ?? remark.text[...]
    let hasNow = rest.startIndex != remark.text.startIndex
    if hasNow, remark.showsState, let reading = LiteralReading.reading(rest, remark: remark) { return asState(reading) }
    let claims = StateReading.claims(in: rest, remark: remark)
    return claims.isEmpty ? nil : .claims(claims)
  }

  /// `# new list, y is still [1, 2]`: a few words about the line, then a state.
  static let wordsThenState = ClaimForm("words, then state") { remark in
    guard
      let sign = [", ", "; ", " — ", " – ", " - ", ": "].lazy.compactMap(remark.text.range(of:)).min(by: {
        $0.lowerBound < $1.lowerBound
      })
    else { return nil }
    let lead = remark.text[..<sign.lowerBound]
    let words = Phrase.words(of: lead)
    guard (1...8).contains(words.count), lead.allSatisfy({ $0.isLetter || " -'’".contains($0) }),
      !Clause.isConditional(lead), !Clause.isNegated(lead), !words.contains(where: OtherOutcomes.beforeState.contains)
    else { return nil }
    let rest = remark.text[sign.upperBound...].trimmed
    let state = Phrase.leading(StateLinks.afterWords, in: rest)?.rest ?? rest
    let claims = StateReading.claims(in: state, remark: remark, onlySure: true)
    return claims.isEmpty ? nil : .claims(claims)
  }

  private static func asState(_ reading: Reading) -> Reading {
    guard case .claims(let claims) = reading else { return reading }
    return .claims(
      claims.map { claim in
        var claim = claim
        // Of a place it may be the value, or that of the whole object.
        if claim.subject == nil { claim.kind = .state }
        return claim
      })
  }
}

/// Reads what names hold: `a = 1, b is now [2]`.
enum StateReading {
  /// - Parameter onlySure: whether the words must leave no doubt that a state follows.
  static func claims(in text: Substring, remark: Remark, onlySure: Bool = false) -> [Stated] {
    var claims: [Stated] = []
    var rest = text
    while claims.count < mostStates, let (subject, link, after) = stated(in: rest), speaks(of: subject, remark) {
      guard let (value, next) = value(in: after), value.isRepr || value.isAbridged else { break }
      let isSure = StateLinks.sure.contains(link)
      if onlySure, !isSure, link != "==" { break }
      guard let (commentary, more) = ending(next, isSure: isSure) else { break }
      var state = Stated(
        kind: .state, text: after[..<next.startIndex].trimmed, commentary: commentary,
        subject: String(subject.text))
      state.isEquated = link == "=="
      state.certainty = certainty(of: subject, link: link, value, remark)
      claims.append(state)
      guard let more else { break }
      rest = more
    }
    return claims
  }

  /// The value that the text begins with: `1` of "1, p.y is 2", which could be read as a tuple with `p.y` in it.
  private static func value(in text: Substring) -> (literal: PythonLiteral, rest: Substring)? {
    for comma in text.indices.lazy.filter({ text[$0] == "," }).prefix(mostCommas) {
      guard stated(in: text[text.index(after: comma)...].trimmed) != nil else { continue }
      if let value = PythonLiteral.parse(text[..<comma]) { return (value, text[comma...]) }
    }
    return PythonLiteral.prefix(of: text)
  }

  /// Bounds of what is tried, for comments that nobody would read.
  private static let mostCommas = 20
  private static let mostStates = 20

  /// What stands behind the value of `a=1, b=2`: commentary, or another name with its value. Nil where the value is
  /// only the beginning of something else.
  private static func ending(_ rest: Substring, isSure: Bool) -> (commentary: String?, more: Substring?)? {
    let trimmed = rest.trimmed
    if rest.first == "\n", stated(in: trimmed) != nil { return (nil, trimmed) }
    for sign in Conjunctions.listing.all {
      if let more = Phrase.rest(of: trimmed, after: sign), stated(in: more) != nil { return (nil, more) }
    }
    return switch Commentary.reading(rest) {
    case .apart(let commentary, _): (commentary, nil)
    case .words(let words) where isSure || isClosing(words): (words, nil)
    default: nil
    }
  }

  /// Whether it can be seen after this line: the sample, or the statement itself, knows the name ("Kim: 40" beside a line that
  /// prints is what it prints), and a call is not the line's own, which would be made twice.
  private static func speaks(of subject: Subject, _ remark: Remark) -> Bool {
    let statement = remark.statement
    if subject.isCall {
      let isDefinition = statement.isDefinition
      return !remark.isInFunction && (isDefinition || remark.position != .above && !statement.opensBlock)
        && (remark.names.contains(String(subject.root)) || builtins.contains(subject.root))
        && subject.names.contains { remark.names.contains(String($0)) }
        && !statement.calls(subject)
    }
    guard remark.showsState else { return false }
    if remark.names.contains(String(subject.root)) { return true }
    return !statement.prints && Phrase.words(of: statement.code).contains(Substring(subject.root.lowercased()))
  }

  /// A call is a claim where it gives what is stated, or something of that kind: it may be one of another function of that name.
  /// "contains 3" says of a container that the number is in it.
  private static func certainty(
    of subject: Subject, link: String, _ value: PythonLiteral, _ remark: Remark
  ) -> Claim.Certainty {
    if subject.isCall { return .ifConfirmed }
    return StateLinks.holding.contains(link) && !value.isContainer && remark.statement.kind != .assignment
      ? .ifConfirmed : .definite
  }

  /// Functions that tell of what they are given and change nothing.
  private static let builtins: Set<Substring> = [
    "len", "sum", "min", "max", "sorted", "list", "tuple", "set", "dict", "str", "repr", "bool", "type", "int", "float",
    "any",
    "all", "id", "hash", "isinstance", "hasattr", "getattr", "next",
  ]

  /// What leads from a call to its value.
  private static let ofCalls = OutcomeVerbs.ofCalls + StateLinks.all

  /// Whether words behind a value make a state of it: "x is 6 now".
  private static func isClosing(_ words: String) -> Bool {
    let words = words.lowercased()
    return Closings.all.contains(words.hasSuffix("!") ? words.dropLast() : words[...])
  }

  /// A subject, and what follows the word that links it to its value.
  private static func stated(in text: Substring) -> (subject: Subject, link: String, rest: Substring)? {
    guard let subject = Subject(text),
      let (link, after) = Phrase.leading(subject.isCall ? ofCalls : StateLinks.all, in: subject.rest.trimmed),
      !after.isEmpty
    else { return nil }
    // `x: 5` is a label as often as a name.
    let isLabel = link == ":" && !subject.text.contains { ".[".contains($0) } && subject.text.count > 12
    return isLabel ? nil : (subject, link, after)
  }
}

extension Remark {
  /// Whether names may have changed on the line.
  fileprivate var showsState: Bool { statement.kind != .declaration && statement.kind != .definition }
}
