import Verification

/// Where a sample's author puts outcomes, as far as his comment lines tell.
enum OutcomeStyle {
  /// Below the line that they are of, or nobody can tell.
  case below
  /// Above the line, as the first outcome shows, which has code only below it.
  case above
  /// Above the line, as two outcomes at least show and none contradicts: then each is meant so.
  case alwaysAbove

  /// A block of comment lines as what it would be of the code above it and of the code below it.
  struct Place {
    let block: CommentBlock
    let below: Remark?
    let above: Remark?
    /// Whether the line below it has a comment of its own behind it.
    let isAnsweredBelow: Bool
  }

  init(_ places: [Place]) {
    guard let first = places.first(where: Self.isOutcome), first.isOnlyAbove || first.isSetOffFromCodeAbove else {
      self = .below
      return
    }
    let outcomes = places.filter(Self.isOutcome)
    let mayAllBeAbove = outcomes.allSatisfy(\.mayBeAbove)
    guard first.isOnlyAbove || mayAllBeAbove else {
      self = .below
      return
    }
    let isSure =
      outcomes.count > 1 && mayAllBeAbove && !outcomes.contains(where: \.repeatsLine) && !Self.areNumbered(outcomes)
    self = isSure ? .alwaysAbove : .above
  }

  private static func isOutcome(_ place: Place) -> Bool { (place.above ?? place.below).map(isOutcome) ?? false }

  /// Whether the remark has an outcome's shape: one that it would have for certain below its line, and no words that go on
  /// from it, as those of a heading do ("True division").
  private static func isOutcome(_ remark: Remark) -> Bool {
    if PythonLiteral.parse(remark.text)?.isRepr == true { return true }
    let isLabelled = OutcomeLabel.rest(of: remark.text[...]) != nil
    guard isLabelled || !remark.text.holds("\n"),
      case (let form, .claims(let claims))? = ClaimForm.reading(of: remark.inStyle), let claim = claims.first,
      claims.allSatisfy({ isLabelled || $0.certainty == .definite }),
      [.value, .stdout, .output].contains(claim.kind)
    else { return false }
    switch form.name {
    case ClaimForm.verb.name where !describes(String(remark.text)): return false
    case ClaimForm.label.name, ClaimForm.arrow.name, ClaimForm.literal.name, ClaimForm.verb.name: break
    default: return false
    }
    guard claim.commentary != nil, let stated = claim.spelled else { return true }
    return remark.text[stated.upperBound...].trimmed.first?.isLetter != true
  }

  /// Whether a verb says what a line does; "Print 'a'" says what it is for.
  fileprivate static func describes(_ text: String) -> Bool {
    guard let word = Phrase.words(of: text).first, word.hasSuffix("s"), word != "is" else { return false }
    return ClaimForm.startsWithVerb(text)
  }

  /// "1", "2", "3" above the lines number them, and so may other numbers where nothing else stands there.
  private static func areNumbered(_ outcomes: [Place]) -> Bool {
    let numbers = outcomes.compactMap { Int($0.block.text) }
    guard let first = numbers.first, numbers.count > 1 else { return false }
    return numbers.count == outcomes.count || first <= 1 && zip(numbers, first...).allSatisfy(==)
  }
}

/// The style of a sample's author, which may be another where a verb says what a line does: "returns a copy" above the first
/// line that is so described tells where "returns 3" stands.
struct OutcomeStyles {
  private let ofAll: OutcomeStyle
  private let ofDescriptions: OutcomeStyle

  init(_ places: [OutcomeStyle.Place]) {
    ofAll = OutcomeStyle(places)
    let first = places.first { OutcomeStyle.describes($0.block.text) && ($0.above ?? $0.below) != nil }
    ofDescriptions = first?.isOnlyAbove == true ? .above : .below
  }

  func style(of place: OutcomeStyle.Place) -> OutcomeStyle {
    if ofAll != .below { return ofAll }
    return place.above != nil && OutcomeStyle.describes(place.block.text) ? ofDescriptions : .below
  }
}

extension OutcomeStyle.Place {
  /// Whether it stands right on a line that it may be of: that has no outcome behind it, and prints where the line above the
  /// block does and a label speaks of output.
  var mayBeAbove: Bool {
    guard let above, !isAnsweredBelow else { return false }
    return !block.isLabelled || above.statement.prints || !(below?.statement.prints ?? false)
  }

  /// Whether it repeats the line's own text: "# [1, 2]" above `f([1, 2])`.
  fileprivate var repeatsLine: Bool {
    above.map { !$0.statement.prints && $0.statement.code.holds(block.text) } ?? false
  }

  /// Whether nothing above it could have this outcome; what prints is not an assignment's doing.
  fileprivate var isOnlyAbove: Bool {
    guard mayBeAbove, let above else { return false }
    return below.map { below in
      below.statement.kind == .assignment && above.statement.prints && PythonLiteral.parse(block.text)?.isRepr != true
    } ?? true
  }

  /// Whether blank lines part a label from the code above it, and none from the code below.
  fileprivate var isSetOffFromCodeAbove: Bool {
    guard block.isLabelled, above != nil, let below else { return false }
    return below.statement.block.upperBound < block.lines.lowerBound - 1
  }
}
