import Verification

extension Examiner {
  /// What a run shows of what is asked: once, and once more for each claim whose subject only code of the sample's own can tell,
  /// such as a property, since to run that may change what the sample shows below.
  ///
  /// Nil where the sample's runs have taken the time that they may take together, which its first never has.
  ///
  /// - Parameters:
  ///   - earlier: samples of its page that it goes on from, in their order.
  func observe(
    _ inquiry: ReadSample.Inquiry, of read: ReadSample, after earlier: [ReadSample], way: Way? = nil,
    machine: Ask.Machine = .usual
  ) throws(Unobserved) -> Observation? {
    let way = way ?? inquiry.way
    func ask(evaluating claim: Claim.ID? = nil) -> Ask {
      Ask(
        inquiry, of: read, after: earlier, way: way, machine: machine, setting: observer.setting, evaluating: claim)
    }
    guard var seen = try run(ask()) else { return nil }
    // A processor that others had may be all that is wrong.
    if seen.wasHeldUp, inquiry.claims.contains(where: { contradicts(seen, $0) }) {
      seen = try run(ask(), isAlone: true) ?? seen
    }
    for claim in inquiry.claims where seen.leavesOpen(claim) {
      // What cuts one short would the others, which would take as long.
      guard let asked = try run(ask(evaluating: claim.id)), !asked.isCutShort else { break }
      if let visits = asked.visits[claim.id], visits.count == seen.visits[claim.id]?.count {
        seen.visits[claim.id] = visits
      }
    }
    return seen
  }

  private func contradicts(_ seen: Observation, _ claim: Claim) -> Bool {
    if case .contradicted? = judge.judgement(on: claim.definite, seen: seen)?.verdict { true } else { false }
  }

  private func run(_ ask: Ask, isAlone: Bool = false) throws(Unobserved) -> Observation? {
    guard let budget else { return try endless.observe(ask, by: observer, isAlone: isAlone) }
    guard budget.allowsRun else { return nil }
    return try budget.run { () throws(Unobserved) in try endless.observe(ask, by: observer, isAlone: isAlone) }
  }

  /// What the sample is asked first, so that its code can be compiled together with that of others.
  package func firstAsk(of index: Int, on page: Page) -> Ask {
    let read = page.samples[index]
    let before = page.start(of: index).sorted().map { page.samples[$0] }
    return Ask(
      read.inquiries[0], of: read, after: before, way: read.way, machine: .usual,
      setting: observer(for: read.sample).setting)
  }
}

extension Observation {
  /// Whether what it shows of time may be owed to others that had its processor.
  fileprivate var wasHeldUp: Bool { delay > 0.02 && delay > seconds * 0.03 }

  /// Whether the claim's line was reached and what it speaks of could not be seen in passing. A name alone always can, where
  /// there is one.
  fileprivate func leavesOpen(_ claim: Claim) -> Bool {
    guard !isCutShort, let subject = claim.subject, let visits = visits[claim.id],
      visits.allSatisfy({ $0.raised == nil })
    else { return false }
    func isSeen(_ expression: String) -> Bool {
      visits.contains { $0.names.contains { $0.name == expression } }
    }
    if !isSeen(subject) { return !subject.allSatisfy { $0 == "_" || $0.isLetter || $0.isNumber } }
    return claim.expressions.contains { !isSeen($0) }
  }
}
