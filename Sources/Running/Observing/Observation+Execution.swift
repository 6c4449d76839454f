import Glibc
import Sandbox
import Verification

extension Observation {
  /// In UTC.
  private static var today: String {
    var now = time(nil)
    var day = tm()
    gmtime_r(&now, &day)
    func twoDigits(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day.tm_year + 1900)-\(twoDigits(day.tm_mon + 1))-\(twoDigits(day.tm_mday))"
  }

  /// What is kept of the text printed in all visits together.
  private static let bytesOfPrinted = 1 << 20
  /// More than the driver reports can only be forged.
  private static let openVisits = 5_000

  /// What a run of the driver showed.
  ///
  /// Where the kernel and the driver disagree the kernel is believed: the driver ends before the interpreter does.
  package init(of execution: Execution, request: DriverRequest) throws(RunningError) {
    let events = DriverEvents(in: execution.events)
    if !events.started, case .exited = execution.termination {
      throw .driverNotStarted(execution.lastWords)
    }
    let marks = Marks(in: execution.stdout, token: request.token)
    // Visits may lie in one another, each with all that those within it have printed.
    var left = Self.bytesOfPrinted
    var partial = events.partial
    func printed(_ key: Marks.Key) -> String {
      guard marks.length(key) <= left else {
        partial.insert(key.probe)
        return ""
      }
      left -= marks.length(key)
      return marks.printed(key)
    }
    // The statement hangs, or the process ended in its midst.
    let open = marks.open.prefix(Self.openVisits).filter { events.visits[$0] == nil }
    var seen: [Int: [Visit]] = [:]
    let lines = 1...(request.parts.last.map { $0.source.utf8.count { $0 == UInt8(ascii: "\n") } } ?? 0) + 1
    let keys = (events.visits.keys + open).sorted()
    // The first visits of all lines before further ones of any.
    let texts = Dictionary(
      uniqueKeysWithValues: keys.sorted { ($0.visit, $0.probe) < ($1.visit, $1.probe) }.map { ($0, printed($0)) })
    for key in keys {
      var visit = events.visits[key] ?? Visit()
      visit.raised = visit.raised?.placed(within: lines)
      visit.printed = texts[key] ?? ""
      visit.place = marks.place(of: key)
      seen[key.probe, default: []].append(visit)
    }
    var visits: [Claim.ID: [Visit]] = [:]
    var seenInPart: Set<Claim.ID> = []
    for probe in request.probes {
      for claim in probe.claims { visits[claim] = seen[probe.id] }
      if partial.contains(probe.id) { seenInPart.formUnion(probe.claims) }
    }
    let outcome = Outcome(of: execution.termination, end: events.end)
    self.init(
      way: request.way, outcome: outcome, seconds: execution.seconds,
      stdout: String(showing: marks.output), stderr: String(showing: execution.stderr),
      exception: events.end?.exception?.placed(within: lines),
      line: outcome.isCutShort
        ? LastWords(in: execution.events)?.line(of: request.parts.last?.file).flatMap { lines.contains($0) ? $0 : nil }
        : nil,
      visits: visits)
    delay = execution.delay
    if outcome == .timedOut { lastNews = events.lastNews(in: execution.heard) }
    day = Self.today
    self.seenInPart = seenInPart
  }
}

extension Raised {
  /// A line that the sample does not have was made up by it, and is as good as none.
  fileprivate func placed(within lines: ClosedRange<Int>) -> Raised {
    guard let line, !lines.contains(line) else { return self }
    return Raised(type: type, mro: mro, message: message, line: nil, missing: missing)
  }
}

extension Outcome {
  /// Whether the process was ended in the midst of the sample, which could say nothing of it by itself.
  fileprivate var isCutShort: Bool {
    switch self {
    case .timedOut, .tooMuchOutput, .crashed: true
    default: false
    }
  }

  init(of termination: Termination, end: DriverEvents.End?) {
    switch termination {
    case .timedOut: self = .timedOut
    case .tooMuchOutput: self = .tooMuchOutput
    case .outOfMemory: self = .outOfMemory
    case .lost: self = .lost
    // bubblewrap ends with this status where its program does, and where it is ended by a signal.
    case .signalled(let signal) where end?.outcome == .exited && end?.status == 128 + signal:
      self = .exited(128 + signal)
    case .signalled(let signal): self = .crashed(signal)
    case .exited(let status):
      switch end?.outcome {
      case .finished: self = status == 0 ? .finished : .exited(status)
      case .raised: self = end?.exception?.type == "MemoryError" ? .outOfMemory : .raised
      case .notCompiled: self = .notCompiled
      case .exited, nil: self = .exited(status)
      }
    }
  }
}
