import Verification

/// A way in which authors state an outcome, or write what only looks like one: a named rule.
struct ClaimForm: Sendable {
  let name: String
  let read: @Sendable (Remark) -> Reading?

  init(_ name: String, read: @escaping @Sendable (Remark) -> Reading?) {
    self.name = name
    self.read = read
  }

  /// In the order in which they are asked; the first that answers is believed. Forms that dismiss come before the forms whose
  /// shape they share.
  static let all: [ClaimForm] = [
    .markedOutput, .pragma, .commentedOut, .question, .complexity, .notedOutcome, .versionNote,
    .traceback, .works, .counterfactual,
    .exception, .label, .printsAndReturns, .printsInTurn, .valueThenState, .verb, .wordsThenVerb, .arrow, .state,
    .wordsThenState,
    .measure, .bound,
    .literalsInARow,
    .literal, .ownLabel, .conclusion, .wordsThenLiteral,
    .exceptionInSentence, .errorWord, .freeText,
  ]

  /// What the first form that knows the remark makes of it.
  static func reading(of remark: Remark) -> (form: ClaimForm, reading: Reading)? {
    for form in all {
      if let reading = form.read(remark) { return (form, reading) }
    }
    return nil
  }
}

/// What a form makes of a remark.
enum Reading: Hashable {
  case claims([Stated])
  /// Not a claim, for this reason.
  case commentary(String)
}

/// The outcome that a remark states.
struct Stated: Hashable {
  var kind: Claim.Kind
  /// As it is judged: the words, or what they come to.
  var text: String
  /// The author's words for it, slices of what the remark's text is a slice of: more than one where signs stand between.
  var words: [Substring]
  var commentary: String?
  var hedge: String?
  var subject: String?
  /// Whether `==` leads from the subject to its value.
  var isEquated = false
  /// The releases that it is stated for, where the words that say so are no commentary.
  var releases: ReleaseRange?
  var certainty: Claim.Certainty = .definite
  /// What can answer it.
  var answer = Claim.Answer.anything

  /// What the words come to.
  init(
    kind: Claim.Kind, text: String, words: [Substring], commentary: String? = nil, hedge: String? = nil,
    subject: String? = nil, certainty: Claim.Certainty = .definite, answer: Claim.Answer = .anything
  ) {
    self.kind = kind
    self.text = text
    self.words = words
    self.commentary = commentary
    self.hedge = hedge
    self.subject = subject
    self.certainty = certainty
    self.answer = answer
  }

  /// What is stated in just these words.
  init(
    kind: Claim.Kind, text: Substring, commentary: String? = nil, hedge: String? = nil, subject: String? = nil,
    certainty: Claim.Certainty = .definite, answer: Claim.Answer = .anything
  ) {
    self.init(
      kind: kind, text: String(text), words: [text], commentary: commentary, hedge: hedge, subject: subject,
      certainty: certainty, answer: answer)
  }

  /// Where its words begin and end, if they are the text as it stands.
  var spelled: Range<Substring.Index>? {
    guard words.count == 1, words[0] == text else { return nil }
    return words[0].startIndex..<words[0].endIndex
  }
}
