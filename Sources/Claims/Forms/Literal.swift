import Verification
import Vocabulary

extension ClaimForm {
  /// `# [1, 2] — not [2]!`: a literal or `repr`, perhaps hedged, then what the author wants to say about it.
  static let literal = ClaimForm("literal") { remark in LiteralReading.reading(remark.text[...], remark: remark) }

  /// `# → 4`, `# => 4`, `# -> Going north`: an arrow, then the outcome.
  static let arrow = ClaimForm("arrow") { remark in
    if let (_, rest) = Phrase.leading(Marks.beforeOutcome, in: remark.text[...]) {
      return LiteralReading.reading(rest, remark: remark)
    }
    // `7 - 3  # = 4`
    if remark.text.begins(with: "= "), remark.statement.kind == .expression,
      case let value = remark.text.dropFirst(2).trimmed, PythonLiteral.parse(value)?.isRepr == true
    {
      return LiteralReading.reading(value, remark: remark)
    }
    guard let (_, rest) = Phrase.leading(Arrows.leading, in: remark.text[...]), !rest.isEmpty else { return nil }
    if let reading = LiteralReading.reading(rest, remark: remark) { return reading }
    // "=> Returns [1]", "-> Output: 1": a verb or a label leads on.
    let led = remark.with(text: rest)
    if let reading = ClaimForm.label.read(led) ?? ClaimForm.verb.read(led) { return reading }
    return FreeText.reading(rest, remark: remark)?.answered(by: .pointedAt)
  }
}

/// Reads an outcome that is spelled as Python spells it.
enum LiteralReading {
  /// - Parameter isAnnounced: whether words before it ("Output:") already say that an outcome follows.
  static func reading(_ text: Substring, remark: Remark, isAnnounced: Bool = false) -> Reading? {
    var text = text.trimmed
    // An item of a list: "- 700: the first of them".
    if text.begins(with: "- ") { return nil }
    var hedge: String?
    if let found = Hedge.leading(in: text) { (hedge, text) = found }
    let bare = withoutMarks(text)
    if let bare { text = bare.text }
    guard let (literal, rest) = outcome(in: text), let kind = kind(for: remark) else { return nil }
    // Lines below the first are further outcomes, not words about it.
    if rest.holds("\n") { return nil }
    if literal.isNumber, isFormula(rest) { return nil }
    let stated = text[..<rest.startIndex].trimmed
    guard isAnnounced || mayStandAlone(literal, spelled: stated, in: remark) else { return nil }
    let words = bare?.slices(of: stated) ?? [stated]

    switch Commentary.reading(rest) {
    case .apart(let commentary, let trailingHedge):
      // "1. first" numbers something, "1 -> n" relates it.
      let numbers =
        literal.isNumber && commentary != nil
        && (bare != nil || text.startIndex == remark.text.startIndex)
      let hasWords = numbers && [".", "->"].contains(where: rest.trimmed.hasPrefix)
      return .claims([
        Stated(
          kind: kind, text: String(stated), words: words, commentary: commentary, hedge: hedge ?? trailingHedge,
          subject: remark.statement.changedPlace,
          certainty: Hedge.isOfExample(hedge)
            ? .ifConfirmed : certainty(of: literal, hasWords: hasWords, remark: remark, isAnnounced: isAnnounced))
      ])
    case .words(let said):
      // "True case", "False branch" name something; where a truth value comes they may well state it.
      let mayBeName =
        literal.isConstant && !said.isEmpty && said.allSatisfy(\.isLetter) && !isSure(said, of: stated, in: remark)
      let reading = Reading.claims([
        Stated(
          kind: kind, text: String(stated), words: words, commentary: said, hedge: hedge,
          subject: remark.statement.changedPlace,
          certainty: Hedge.isOfExample(hedge) || Commentary.isGeneralTruth(said)
            ? .ifConfirmed
            : certainty(
              of: literal, hasWords: !isSure(said, of: stated, in: remark), remark: remark, isAnnounced: isAnnounced))
      ])
      return mayBeName ? reading.answered(by: .sameKind) : reading
    case .conditional: return .commentary("it holds only under a condition")
    case .notAnOutcome: return nil
    }
  }

  /// What makes a formula of a number before it: "5! = 120", "0! is 1", "7/3 = 2.33".
  private static func isFormula(_ rest: Substring) -> Bool {
    if rest.first == "/" { return rest.dropFirst().first?.isNumber == true && rest.holds("=") }
    return rest.first == "!" && Phrase.leading(Truths.formula, in: rest.dropFirst().trimmed) != nil
  }

  /// `4` for "`4`" and "**4**", as Markdown marks it.
  private static func withoutMarks(_ text: Substring) -> Joined? {
    guard let mark = ["`", "**"].first(where: text.hasPrefix),
      let close = text.dropFirst(mark.count).range(of: mark),
      case let inside = text[..<close.lowerBound].dropFirst(mark.count),
      PythonLiteral.parse(inside)?.isRepr == true
    else { return nil }
    return Joined([inside, text[close.upperBound...]])
  }

  /// The literal that the text begins with. Several joined by words or arrows ("1, 2 and 3", "1 → 2") are one outcome.
  private static func outcome(in text: Substring) -> (literal: PythonLiteral, rest: Substring)? {
    guard var first = PythonLiteral.prefix(of: text) else { return nil }
    // "0.333...": more digits follow.
    if case .float = first.literal, let sign = ["...", "…"].first(where: first.rest.begins) {
      first.rest = first.rest.dropFirst(sign.count)
    }
    var found = first
    // "f(2) → 4" is no outcome, but tells of a call.
    while isOfClass(first.literal),
      let (_, after) = Phrase.leading(Conjunctions.joining, in: found.rest.trimmed),
      let next = PythonLiteral.prefix(of: after), next.literal.isRepr
    {
      found = (.tuple([found.literal, next.literal]), next.rest)
    }
    // "True, and False in a subclass" goes on with a sentence, which only the first belongs to.
    if case .apart = Commentary.reading(found.rest) { return found }
    // "3.5, 3 in Python 2": what follows the comma is said of elsewhere.
    if case .tuple = first.literal, !"([".contains(text.first ?? " "), Commentary.speaksOfElsewhere(first.rest.trimmed),
      let comma = text.firstIndex(of: ","), let (one, end) = PythonLiteral.prefix(of: text[..<comma]), end.isEmpty
    {
      return (one, text[comma...])
    }
    // So does "False, 97 is less than 98".
    if case .tuple(let items) = first.literal, case .constant? = items.first, text.first != "(",
      let comma = text.firstIndex(of: ","),
      case .words = Commentary.reading(first.rest)
    {
      return (items[0], text[comma...])
    }
    return first
  }

  /// A call, a name or a lone `...` may as well be code that is spoken of: `# a.__add__(b)`.
  private static func mayStandAlone(_ literal: PythonLiteral, spelled: Substring, in remark: Remark) -> Bool {
    switch literal {
    case .elision: false
    case .name: false
    case .call(let name, _): literal.isRepr && looksLikeClass(name) && !remark.statement.code.holds(String(spelled))
    default: literal.isRepr || literal.isPlain || literal.isAbridged
    }
  }

  private static func isOfClass(_ literal: PythonLiteral) -> Bool {
    if case .call(let name, _) = literal { looksLikeClass(name) } else { true }
  }

  private static func looksLikeClass(_ name: String) -> Bool {
    guard let last = name.split(separator: ".").last else { return false }
    return last.first?.isUppercase == true || PythonWords.lowerCaseTypes.contains(last)
  }

  /// What a literal beside this statement speaks of; nil where it can speak of nothing.
  static func kind(for remark: Remark) -> Claim.Kind? {
    switch remark.statement.kind {
    case .expression: remark.statement.prints ? .stdout : .value
    case .assignment, .handing, .condition, .assertion: .value
    case .compound: .stdout
    // What is left is meant by `del nums[0]  # [2, 3]`.
    case .action: remark.statement.deletesFromObject ? .state : nil
    case .definition, .declaration: nil
    }
  }

  /// Whether words that go on without a sign leave no doubt that a literal is the line's outcome: "4 ✅", "4 because of the
  /// floor". A number that stands in the code may be what the author explains.
  private static func isSure(_ words: String, of stated: Substring, in remark: Remark) -> Bool {
    guard let certainty = Commentary.certainty(of: words[...]), remark.statement.kind != .handing else { return false }
    switch certainty {
    case .signOrContrast: return true
    case .reason: return !remark.statement.spells(stated)
    }
  }

  private static func certainty(
    of literal: PythonLiteral, hasWords: Bool, remark: Remark, isAnnounced: Bool
  ) -> Claim.Certainty {
    if remark.mayBeHeading && !isAnnounced { return .ifConfirmed }
    switch remark.statement.kind {
    case .expression, .condition, .assertion:
      // "# 3 attempts" counts something, "# 'x' is missing" quotes something, "# True for both" speaks of the line.
      return hasWords && !isAnnounced && (literal.isNumber || literal.isText) ? .ifConfirmed : .definite
    case .assignment, .handing: return hasWords && !isAnnounced ? .ifConfirmed : .definite
    case .compound:
      // "# 2. Another way" below a block is a heading.
      let isHeading = hasWords && !isAnnounced && literal.isNumber
      return isHeading || remark.statement.opensBlock && remark.position == .trailing ? .ifConfirmed : .definite
    // `del d["k"]  # 5` may name what is gone.
    case .action: return literal.isContainer && !hasWords ? .definite : .ifConfirmed
    case .definition, .declaration: return .ifConfirmed
    }
  }
}

extension PythonLiteral {
  fileprivate var isConstant: Bool {
    if case .constant = self { true } else { false }
  }

  var isText: Bool {
    if case .string = self { true } else { false }
  }

  var isContainer: Bool {
    switch self {
    case .list, .tuple, .set, .dict, .call: true
    default: false
    }
  }

  /// Whether it is a container with something in it.
  var hasItems: Bool {
    switch self {
    case .list(let items), .tuple(let items), .set(let items): !items.isEmpty
    case .dict(let entries): !entries.isEmpty
    default: false
    }
  }

  /// Whether it is a number, or numbers in a row.
  var isNumber: Bool {
    switch self {
    case .integer, .float, .complex: true
    case .tuple(let items): items.allSatisfy(\.isNumber)
    default: false
    }
  }
}
