import Verification

extension Pass {
  /// Where another program than CPython runs the sample, what CPython alone has, how it words an exception, and what the page states of it
  /// by name, say nothing of that program.
  static let otherImplementation = Pass("another implementation") { (examination, _) throws(Unobserved) in
    let name = examination.release.implementation
    guard name != "CPython" else { return }
    if examination.obstacle == nil, let raised = examination.observation.exception,
      let missing = examination.missing(raised)
    {
      examination.obstacle = Obstacle(reason: .otherImplementation(name, .lacks(missing)), line: raised.line)
    }
    let speaksOfCPython = examination.speaksOfCPython
    for claim in examination.read.claims {
      guard let difference = examination.difference(for: claim, onPageOfCPython: speaksOfCPython) else { continue }
      examination.rulings[claim.id] = Ruling(
        verdict: .unreached(.otherImplementation(name, difference)), way: examination.observation.way)
    }
  }
}

extension Examination {
  fileprivate func difference(for claim: Claim, onPageOfCPython: Bool) -> Reason.Difference? {
    switch rulings[claim.id]?.verdict {
    case .contradicted: break
    case .reworded(let actual): return .words(actual)
    case .unreached(.endedBefore(_, let raised?)): return missing(raised).map { .lacks($0) }
    case .unreached, .holds, nil: return nil
    }
    let raised = (observation.visits[claim.id] ?? []).compactMap(\.raised)
    if let missing = raised.lazy.compactMap({ missing($0) }).first ?? claim.code.collectorsFunction {
      return .lacks(missing)
    }
    return onPageOfCPython ? .statedForCPython : nil
  }

  /// What the line that raised asks of the standard library, and does not get from another implementation.
  fileprivate func missing(_ raised: Raised) -> String? {
    raised.missingOfLibrary
      ?? raised.line.flatMap { line in
        read.program.source.lines.dropFirst(line - 1).first.flatMap { String($0).collectorsFunction }
      }
  }

  /// Whether the question, its words or the sample's comments name CPython.
  fileprivate var speaksOfCPython: Bool {
    let sample = read.sample
    return ([sample.question, sample.text] + sample.prose.map(\.text)).contains { $0.lowercased().holds("cpython") }
  }
}

extension Raised {
  /// `gc.is_tracked`, where a module of the standard library has not got what a line asks it for.
  fileprivate var missingOfLibrary: String? {
    if type == "TypeError", message.hasPrefix("getsizeof(") { return "sys.getsizeof" }
    guard type == "AttributeError", message.hasPrefix("module '") else { return nil }
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false)
    guard quoted.count > 3, PythonWords.modules.contains(String(quoted[1])) else { return nil }
    return "\(quoted[1]).\(quoted[3])"
  }
}

extension String {
  /// The first function that it calls of those that count as CPython's collector does, by PyPy's "Differences related to garbage collection
  /// strategies".
  fileprivate var collectorsFunction: String? {
    ["gc.collect", "gc.get_count", "gc.get_threshold", "sys.getrefcount"].first { holds("\($0)(") }
  }
}
