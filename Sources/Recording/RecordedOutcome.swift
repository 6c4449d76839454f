import Verification

/// What happened, in the short words of the record.
package struct RecordedOutcome: Sendable, Hashable {
  let word: Word
  let text: String
  /// What else a line says, kept as it is.
  var others: [JSON.Member] = []

  /// The member of a line that holds the text.
  enum Word: String, CaseIterable {
    case run, printed, holds, contradicted, reworded, unreached
  }

  /// In place of a text that another run does not give again.
  static let doesNotRepeat = "does not repeat"
  /// In place of the stated text itself.
  static let asStated = "as stated"
  /// In place of a value that the machine has a say in, where the claim allows for that.
  static let aboutAsStated = "about as stated"

  init(_ word: Word, _ text: String, others: [JSON.Member] = []) {
    self.word = word
    self.text = text
    self.others = others
  }

  /// What became of a claim.
  package init(of claim: Claim, _ ruling: Ruling) {
    let way = ruling.otherWay ? " (at the prompt)" : ""
    switch ruling.verdict {
    case .holds(let actual, let comparison):
      let isLoose =
        !ruling.repeats || claim.hedge != nil || claim.kind == .size || claim.kind == .timing
        || comparison.leavesRoom
      let isSame = ShortText.of(actual) == ShortText.of(claim.stated)
      self.init(.holds, (isSame ? Self.asStated : isLoose ? Self.aboutAsStated : ShortText.of(actual)) + way)
    case .reworded(let actual): self.init(.reworded, ruling.repeats ? ShortText.of(actual) : Self.doesNotRepeat)
    case .contradicted(let actual):
      self = ruling.repeats ? .init(.contradicted, ShortText.of(actual)) : .init(.unreached, Self.doesNotRepeat)
    case .unreached(.doesNotRepeat): self.init(.unreached, Self.doesNotRepeat)
    case .unreached(let reason): self.init(.unreached, ShortText.of("\(reason)"))
    }
  }

  /// How a run ended.
  package init(endOf run: Observation) {
    let exception = run.exception.map { ": \($0.text)" } ?? ""
    let text =
      switch run.outcome {
      case .exited(let status): "exited \(status)"
      case .crashed(let signal): "crashed by signal \(signal)"
      case .raised, .notCompiled: run.outcome.name + exception
      default: run.outcome.name
      }
    self.init(.run, run.endsAlike ? ShortText.of(text) : Self.doesNotRepeat)
  }

  /// What a run printed.
  package init(printedBy run: Observation) {
    self.init(.printed, run.printsAlike ? ShortText.of(run.stdout) : Self.doesNotRepeat)
  }
}

extension RecordedOutcome {
  /// Whether the two tell no difference: what does not repeat says nothing, and of why a claim was not asked only that counts.
  func agrees(with other: RecordedOutcome) -> Bool {
    if isUnsteady || other.isUnsteady { return true }
    guard word == other.word else { return false }
    if word == .unreached { return true }
    return text == other.text || word == .holds && (isLoose || other.isLoose)
  }

  /// Whether an author has to look at it: the answer is now less right than it was, or does something else. A message that was
  /// reworded, and an answer that now holds, are worth a word only.
  func isDrift(to other: RecordedOutcome) -> Bool {
    if other.word == .holds, word != .holds { return false }
    if other.word == .contradicted || other.word == .unreached { return true }
    guard let type = exceptionType, type == other.exceptionType else { return true }
    return false
  }

  private var isUnsteady: Bool { text == Self.doesNotRepeat }
  private var isLoose: Bool { text.hasPrefix(Self.aboutAsStated) }

  /// `TypeError` of `TypeError: message` and of `raised: TypeError: message`.
  private var exceptionType: String? {
    if word == .printed { return nil }
    let start = word == .run ? text.dropFirst("raised: ".count) : text[...]
    let type = start.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
    let name = type.split(separator: ".").last ?? type
    let ends = ["Error", "Exception", "Warning", "Exit", "Iteration", "Interrupt", "Group"]
    return ends.contains { name.hasSuffix($0) } ? String(type) : nil
  }

  /// For a person.
  var words: String {
    switch word {
    case .run: text
    case .printed: text.isEmpty ? "nothing" : text
    case .holds: text
    case .reworded: "\(text) (reworded)"
    case .contradicted: text.isEmpty ? "nothing (contradicted)" : "\(text) (contradicted)"
    case .unreached: text == Self.doesNotRepeat ? text : "not reached: \(text)"
    }
  }
}
