import Verification

/// Compares what answers state with what was seen.
package struct Judge: Sendable {
  package init() {}

  /// The verdict on one claim after one run; `index` is the claim's place in the list that was run.
  ///
  /// Nil where there is nothing to judge: free text that resembles nothing that happened, a "works" that worked, a note
  /// of version. Why a line was not reached is told as the run ended; that a name, a package or input is missing is for
  /// the caller to see first.
  package func verdict(on claim: Claim, index: Int, seen observation: Observation) -> Verdict? {
    guard claim.kind != .version else { return nil }
    let seen = observation.visits[index] ?? []
    let claim = claim.resolved(by: seen, observation)
    let visits = observation.way == .prompt && claim.kind == .value ? seen.map(\.withoutEcho) : seen
    if claim.target == .sample {
      var verdict = BlockRuling(claim, observation).verdict
      if case .contradicted = verdict, let notebook = observation.asNotebook(showing: visits) {
        let other = BlockRuling(claim, notebook).verdict
        if other.isBorneOut { verdict = other }
      }
      return settle(onTerminal(verdict, claim, visits, observation), of: claim)
    }
    if visits.isEmpty {
      if claim.kind == .raises, let raised = observation.exception,
        claim.covers(raised.line) || observation.outcome == .notCompiled && claim.announces(raised)
      {
        return settle(ExceptionRuling(claim).verdict(on: raised), of: claim)
      }
      return settle(.unreached(observation.reasonNotReached), of: claim)
    }
    if let assertion = AssertRuling(claim) { return settle(assertion.verdict(on: visits), of: claim, visits: visits) }
    let verdict =
      switch claim.kind {
      case .raises: ExceptionRuling(claim).verdict(on: visits)
      case .output: OutputRuling(claim, observation).verdict(on: visits)
      case .session: SessionRuling(claim).verdict(on: visits)
      case .size, .timing: MeasureRuling(claim).verdict(on: visits)
      case .value, .stdout, .state, .prose, .version: LineRuling(claim).verdict(on: visits)
      }
    if claim.kind == .raises, case .contradicted = verdict, let warned = verdictOnWarnings(claim, observation) {
      return settle(warned, of: claim)
    }
    if !verdict.isBorneOut, let uncut = UncutRuling(claim).verdict(on: visits) { return uncut }
    return settle(onTerminal(verdict, claim, visits, observation), of: claim, visits: visits)
  }

  /// What a contradiction comes to where the claim's text may have gone to standard error, or is an address.
  private func onTerminal(_ verdict: Verdict, _ claim: Claim, _ visits: [Visit], _ observation: Observation) -> Verdict
  {
    guard case .contradicted(let actual) = verdict else { return verdict }
    if claim.kind != .session, let refused = visits.first?.raised, refused.isOfTheCompiler, !claim.compilesItself {
      return .unreached("does not compile: \(refused.message)")
    }
    if actual == "nothing", observation.isCutShort { return .unreached(observation.reasonNotReached) }
    if let day = observation.day, DayRuling(claim, actual: actual).shows(day) {
      return .unreached("does not repeat: it shows the day of the run, \(actual)")
    }
    if let address = AddressRuling(claim, actual: actual) { return address.verdict }
    guard let terminal = TerminalRuling(claim, visits, observation) else { return verdict }
    return terminal.verdict ?? terminal.contradiction ?? verdict
  }

  /// For `a is 1  # SyntaxWarning: "is" with a literal`: a warning is announced like an exception and raises none.
  private func verdictOnWarnings(_ claim: Claim, _ observation: Observation) -> Verdict? {
    let verdicts = observation.warnings.compactMap(ExceptionRuling(claim).announced)
    return verdicts.first(where: \.isBorneOut) ?? verdicts.first
  }

  /// Whether both are values of one kind, and nothing else.
  private static func areAlike(_ stated: String, _ actual: String) -> Bool {
    guard let one = PythonLiteral.parse(stated), let other = PythonLiteral.parse(actual), one.isRepr else {
      return false
    }
    return switch (one, other) {
    case (.integer, .integer), (.float, .float), (.constant, .constant), (.list, .list), (.tuple, .tuple), (.set, .set),
      (.dict, .dict):
      true
    default: false
    }
  }

  /// What of a verdict remains where the shape alone does not make the text a claim.
  private func settle(_ verdict: Verdict, of claim: Claim, visits: [Visit] = []) -> Verdict? {
    switch (claim.standing, verdict) {
    case (.definite, _): return verdict
    case (.ifContradicted, _):
      let raised = visits.lazy.compactMap(\.raised).first
      return raised.map { .contradicted(actual: $0.text) }
    // `...` alone says nothing.
    case (.ifConfirmed, _) where !ShownText(claim.stated).bytes.contains(where: ShownText.isWord): return nil
    case (.ifConfirmed, .holds), (.ifConfirmed, .reworded): return verdict
    case (.ifConfirmed, .unreached): return nil
    case (.ifConfirmed, .contradicted(let actual)):
      if claim.asksCall, let one = PythonLiteral.parse(claim.stated), let other = PythonLiteral.parse(actual),
        one.isSameKind(as: other)
      {
        return verdict
      }
      // A sentence, or a box right below, that states a value speaks of the value that alone was printed.
      let isAboutAll = claim.source == .outputBlock || claim.form == "prose about the output"
      if isAboutAll, Self.areAlike(claim.stated, actual) { return verdict }
      // An exception's name below a class is of the class where that raised.
      if claim.isBelowClass, visits.contains(where: { $0.raised != nil }) { return verdict }
      // Where nothing ended the sample the sentence may speak of another one.
      if claim.form == "prose about the end", actual != "no exception" { return verdict }
      return Resemblance(Stated(claim.stated, hedge: claim.hedge)).isSeen(in: actual) ? verdict : nil
    }
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

  /// Whether it is an exception's name below a class statement; below other blocks what is spoken of is all of their lines.
  fileprivate var isBelowClass: Bool {
    guard case .header = target else { return false }
    return kind == .raises && source == .commentBelow
  }

  /// Whether the type is the one stated. Where a bracket is left open Python names a line far from it.
  fileprivate func announces(_ raised: Raised) -> Bool {
    StatedException(stated).names(raised)
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
