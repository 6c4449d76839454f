import Verification

/// Compares what answers state with what was seen.
package struct Judge: Adjudicator {
  package init() {}

  /// The verdict on one claim after one run, where that is an answer to it.
  package func verdict(on claim: Claim, seen observation: Observation) -> Verdict? {
    judgement(on: claim, seen: observation)?.counting
  }

  /// Why a line was not reached is told as the run ended; that a name, a package or input is missing is for the caller to see
  /// first.
  package func judgement(on claim: Claim, seen observation: Observation) -> Judgement? {
    guard claim.kind != .version else { return nil }
    if let ending = EndingRuling(claim, observation) { return ending.judgement }
    let seen = observation.visits[claim.id] ?? []
    let claim = claim.resolved(by: seen, observation)
    let visits = observation.way == .prompt && claim.kind == .value ? seen.map(\.withoutEcho) : seen
    let isOfSample = claim.target == .sample
    var verdict = isOfSample ? ofSample(claim, visits, observation) : ofLine(claim, visits, observation)
    if let suggestion = SuggestionRuling(claim, seen: observation) { verdict = suggestion.verdict(verdict) }
    if !isOfSample, case .contradicted = verdict, observation.seenInPart.contains(claim.id) {
      verdict = .unreached(.seenInPart)
    }
    return Matter(
      claim: claim, verdict: mindingBlanks(verdict, claim, visits, observation),
      visits: isOfSample ? [] : visits, observation: observation
    ).judgement
  }

  package func difference(between one: String, and other: String, to claim: Claim) -> Difference {
    if one == other { return .none }
    if AddressDifference.isAll(between: one, and: other, stated: claim.stated) { return .inAddresses }
    return Reordering.of(one, gives: other) ? .inOrder : .inSubstance
  }

  /// What was found to hold without regard to white space, where white space is what it is about.
  private func mindingBlanks(
    _ verdict: Verdict, _ claim: Claim, _ visits: [Visit], _ observation: Observation
  ) -> Verdict {
    guard verdict.isBorneOut else { return verdict }
    let text = claim.target == .sample ? observation.stdout : visits.map(\.printed).joined()
    guard BlankRuling(claim, seen: text)?.differs == true else { return verdict }
    return .contradicted(actual: Actual(printed: text).text)
  }

  /// Of what is stated of all that the sample does.
  private func ofSample(_ claim: Claim, _ visits: [Visit], _ observation: Observation) -> Verdict {
    var verdict = BlockRuling(claim, observation).verdict
    if case .contradicted = verdict, let notebook = observation.asNotebook(showing: visits) {
      let other = BlockRuling(claim, notebook).verdict
      if other.isBorneOut { verdict = other }
    }
    return onTerminal(verdict, claim, visits, observation)
  }

  /// Of what is stated of some of its lines.
  private func ofLine(_ claim: Claim, _ visits: [Visit], _ observation: Observation) -> Verdict {
    if visits.isEmpty {
      if claim.kind == .raises, let raised = observation.exception,
        claim.covers(raised.line) || observation.outcome == .notCompiled && claim.announces(raised)
      {
        return ExceptionRuling(claim).verdict(on: raised)
      }
      return .unreached(observation.reasonNotReached)
    }
    if let assertion = AssertRuling(claim) { return assertion.verdict(on: visits) }
    if claim.certainty == .ifContradicted, let raised = visits.lazy.compactMap(\.raised).first {
      return .contradicted(actual: raised.text)
    }
    let verdict = ruling(on: claim, visits, observation)
    if claim.kind == .raises, case .contradicted = verdict, let warned = verdictOnWarnings(claim, observation) {
      return warned
    }
    if !verdict.isBorneOut, let spelled = SpellingRuling(claim).verdict(on: visits) { return spelled }
    return onTerminal(verdict, claim, visits, observation)
  }

  private func ruling(on claim: Claim, _ visits: [Visit], _ observation: Observation) -> Verdict {
    switch claim.kind {
    case .raises: ExceptionRuling(claim).verdict(on: visits)
    case .output: OutputRuling(claim, observation).verdict(on: visits)
    case .session: SessionRuling(claim).verdict(on: visits)
    case .size, .timing: MeasureRuling(claim).verdict(on: visits)
    case .value, .stdout, .state, .prose, .version, .ending: LineRuling(claim).verdict(on: visits)
    }
  }

  /// What a contradiction comes to where the claim's text may have gone to standard error, or is an address.
  private func onTerminal(_ verdict: Verdict, _ claim: Claim, _ visits: [Visit], _ observation: Observation) -> Verdict
  {
    guard case .contradicted(let actual) = verdict else { return verdict }
    if claim.kind != .session, let refused = visits.first?.raised, refused.isOfTheCompiler, !claim.compilesItself {
      return .unreached(.doesNotCompile(refused.message))
    }
    if observation.isCutShort, claim.showsNothing(visits, observation) || claim.begins(with: actual) {
      return .unreached(observation.reasonNotReached)
    }
    if let day = observation.day, DayRuling(claim, actual: actual).shows(day) {
      return .unreached(.doesNotRepeat(.day(actual)))
    }
    if let address = AddressRuling(claim, actual: actual) { return address.verdict }
    if let path = PathRuling(claim, actual: actual) { return path.verdict }
    guard let terminal = TerminalRuling(claim, visits, observation) else { return verdict }
    return terminal.verdict ?? terminal.contradiction ?? verdict
  }

  /// For `a is 1  # SyntaxWarning: "is" with a literal`: a warning is announced like an exception and raises none.
  private func verdictOnWarnings(_ claim: Claim, _ observation: Observation) -> Verdict? {
    let verdicts = observation.warnings.compactMap(ExceptionRuling(claim).announced)
    return verdicts.first(where: \.isBorneOut) ?? verdicts.first
  }
}

extension Observation {
  /// With the value of the last statement below what was printed, as a notebook shows both; nil where it has none.
  fileprivate func asNotebook(showing last: [Visit]) -> Observation? {
    guard let value = last.last?.value, !value.isNone, !stdout.isEmpty else { return nil }
    var observation = self
    observation.stdout += (stdout.hasSuffix("\n") ? "" : "\n") + value.repr + "\n"
    return observation
  }
}

extension Raised {
  fileprivate var isOfTheCompiler: Bool { mro.contains("SyntaxError") }
}

extension Claim {
  /// Whether it speaks of a syntax error, or its code is one that compiles other code.
  fileprivate var compilesItself: Bool {
    kind == .raises || ["eval(", "exec(", "compile(", "parse(", "import", "assert"].contains { code.holds($0) }
  }

  /// Whether the type is the one stated. Where a bracket is left open Python names a line far from it.
  fileprivate func announces(_ raised: Raised) -> Bool {
    StatedException(stated).names(raised)
  }

  /// Whether what it speaks of, which is text, has shown none.
  fileprivate func showsNothing(_ visits: [Visit], _ observation: Observation) -> Bool {
    if target == .sample { return Actual(printed: observation.stdout).text.isEmpty && observation.exception == nil }
    guard [.stdout, .output, .session].contains(kind), visits.allSatisfy({ $0.raised == nil }) else { return false }
    let showing = Showing(of: visits, showing: self)
    return showing.printed == nil && showing.value == nil
  }

  /// Whether what came is its first lines.
  fileprivate func begins(with actual: String) -> Bool {
    guard [.stdout, .output, .session].contains(kind) else { return false }
    let (stated, came) = (stated.parts(by: .lines), actual.parts(by: .lines))
    return came.count < stated.count && Comparison.linesHold(stated.prefix(came.count), came[...])
  }

  /// What it speaks of after a run that shows whether the sample prints.
  fileprivate func resolved(by visits: [Visit], _ observation: Observation) -> Claim {
    guard case .printedOrValue(let lines) = target else { return self }
    var claim = self
    if observation.stdout.isEmpty, visits.contains(where: { $0.value.map { !$0.isNone } ?? false }) {
      claim.target = .lines(lines)
      if kind == .stdout { claim.kind = .value }
    } else {
      claim.target = .sample
    }
    return claim
  }

  /// Whether a line of the sample belongs to what is spoken of.
  fileprivate func covers(_ line: Int?) -> Bool {
    guard let line else { return false }
    return switch target {
    case .lines(let lines): lines.contains(line)
    case .header(let first): first == line
    case .sample, .printedOrValue: true
    }
  }
}
