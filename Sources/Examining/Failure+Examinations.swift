import Verification
import Vocabulary

extension SampleReport.Failure {
  /// Nil where the sample runs on every release, or fails on some only before the others run it: what is new is not there earlier.
  init?(in examinations: [Examination]) {
    let ordered = examinations.filter { $0.observation.outcome != .notRun }
      .sorted { $0.release.number < $1.release.number }
    let failing = ordered.filter(\.fails)
    guard let newest = failing.last, let reason = newest.failureReason else { return nil }
    let isStale = ordered.contains { $0.runsWell && $0.release.number < newest.release.number }
    guard isStale || failing.count == examinations.count else { return nil }
    self.init(
      reason: reason, line: newest.observation.line ?? newest.observation.exception?.line,
      releases: Set(failing.map(\.release.id)), isStale: isStale)
  }
}

extension Examination {
  fileprivate var runsWell: Bool { obstacle == nil && observation.outcome == .finished && observation.exception == nil }

  /// Whether it does not compile or ends with an exception that neither the sample nor the words around it announce. What it lacks
  /// besides a name is the machine's fault.
  fileprivate var fails: Bool {
    // How it is to end is said, and judged.
    if read.sample.directives.ending != nil { return false }
    switch obstacle?.reason {
    case nil, .doesNotCompile, .lacks(.name): break
    default: return false
    }
    guard observation.outcome == .raised || observation.outcome == .notCompiled || isMissingName else { return false }
    guard let raised = observation.exception else { return true }
    return !isAnnounced(raised)
  }

  /// Also at a prompt, which goes on after it.
  private var isMissingName: Bool {
    if case .lacks(.name)? = obstacle?.reason { true } else { false }
  }

  fileprivate var failureReason: Reason? {
    if case .lacks(.name)? = obstacle?.reason { return obstacle?.reason }
    return SampleReport.end(observation) ?? obstacle?.reason
  }

  private func isAnnounced(_ raised: Raised) -> Bool {
    let sample = read.sample
    let beside = read.sample.prose.filter { $0.line >= sample.lastLine || $0 == sample.lead }.map(\.text)
    let texts = [sample.text, sample.question] + sample.outputs.map(\.text) + beside
    let name = raised.type.split(separator: ".").last.map(String.init) ?? raised.type
    if texts.contains(where: { $0.holds(name) }) { return true }
    return (read.dismissedComments.map(\.text) + beside).contains(where: ErrorWords.areSpokenOf)
      || read.claims.contains { $0.kind == .raises && rulings[$0.id].map { $0.verdict.isAnswer } ?? false }
  }
}
