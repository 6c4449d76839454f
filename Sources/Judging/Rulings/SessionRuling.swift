import Verification

/// What becomes of the text that stands below an example of a session, or of a block below a statement.
struct SessionRuling {
  private let claim: Claim
  private let stated: Stated

  init(_ claim: Claim) {
    self.claim = claim
    stated = Stated(claim.stated)
  }

  func verdict(on visits: [Visit]) -> Verdict {
    let showing = Showing(of: visits, showing: claim)
    if let raised = visits.lazy.compactMap(\.raised).first {
      return ExceptionRuling(claim).announced(raised) ?? afterPrinting(raised, visits)
        ?? .contradicted(actual: raised.text)
    }
    // The prompt shows a value by printing it; where the observation took the value before that, it is still one text.
    let candidates = [showing.printed, showing.value, showing.together].compactMap(\.self)
    for actual in candidates {
      if let comparison = Comparison.holding(of: claim, stated, actual), !isPartOnly(comparison, of: actual) {
        return .holds(actual: actual.text, comparison: comparison.agreement)
      }
    }
    for rest in AnswerThenWords.answers(in: claim.stated) {
      for actual in candidates {
        if let comparison = Comparison.holding(of: .block, Stated(rest), actual),
          comparison.agreement != Comparison.part.agreement
        {
          return .holds(actual: actual.text, comparison: comparison.agreement)
        }
      }
    }
    if stated.text.isEmpty, candidates.isEmpty { return .holds(actual: "", comparison: Comparison.text.agreement) }
    if claim.kind == .session, let shorthand = shorthand(visits, showing) { return shorthand }
    return .contradicted(actual: candidates.first?.text ?? unseen(visits)?.text ?? "nothing")
  }

  /// `called` and below it `KeyError: 'key'`: what was printed, and then the exception. Nil where that is not what is stated.
  private func afterPrinting(_ raised: Raised, _ visits: [Visit]) -> Verdict? {
    let printed = visits.map(\.printed).joined().parts(by: .lines)
    let lines = claim.stated.parts(by: .lines)
    guard !printed.isEmpty, lines.count > printed.count, Comparison.linesHold(lines.prefix(printed.count), printed[...])
    else { return nil }
    var ending = claim
    ending.stated = lines.dropFirst(printed.count).joined(separator: "\n")
    guard let verdict = ExceptionRuling(ending).announced(raised) else { return nil }
    let all = (printed + [raised.text]).joined(separator: "\n")
    return verdict.isBorneOut ? .holds(actual: all, comparison: Comparison.lines.agreement) : .reworded(actual: all)
  }

  /// A prompt's answer stands there whole; of help's pages authors show what they speak of.
  private func isPartOnly(_ comparison: Comparison, of actual: Actual) -> Bool {
    claim.kind == .session && comparison.agreement == Comparison.part.agreement && !actual.text.hasPrefix("Help on ")
  }

  /// What authors show at a prompt that shows less: the value below an assignment, or of what a method has changed; the quotes of a
  /// string that is printed. It holds where it is right; nil where it is not.
  private func shorthand(_ visits: [Visit], _ showing: Showing) -> Verdict? {
    if let printed = showing.printed, Comparison.printedString.holds(stated, printed) {
      return .holds(actual: printed.text, comparison: Comparison.printedString.agreement)
    }
    guard showing.printed == nil, showing.value == nil else { return nil }
    if let value = Showing(of: visits).value, let comparison = Comparison.holding(of: claim, stated, value) {
      return .holds(actual: value.text, comparison: comparison.agreement)
    }
    return NamesAfter(visits, code: claim.code).holds(stated, beside: nil)
  }

  /// Where the prompt shows nothing, what the author must have meant by a value.
  private func unseen(_ visits: [Visit]) -> Actual? {
    guard stated.isExact else { return nil }
    return Showing(of: visits).value ?? NamesAfter(visits, code: claim.code).alike(stated)
  }
}

extension Showing {
  /// What was printed and then the value, as the prompt shows them.
  fileprivate var together: Actual? {
    guard let printed, let value, printed.visits.isEmpty, value.visits.isEmpty else { return nil }
    return Actual(printed: printed.text + "\n" + value.text)
  }
}
