import Extraction
import Planning
import Reporting
import Running
import Verification

/// `verify merge`: judges what workers have seen, and reports it as a run would; or plans what is still to be asked.
struct MergeCommand {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func run() throws -> ExitStatus {
    let start = ContinuousClock.now
    let options = context.options
    let parts = try Parts(paths: options.paths)
    // Those of the plan say what is read and how it is judged, ours where the report goes.
    var planned = try options.planned(by: parts.header)
    let work = try context.with(planned).chosen()
    planned = work.options
    let run = JudgingRun(parts.header, parts, planned)
    if options.onlyMissing { return try plan(run, parts, work) }
    if parts.unanswered > 0 {
      throw PlanningError.incomplete(missing: parts.unanswered, planned: parts.planned, why: parts.firstError)
    }
    // Nothing is reported before it is known that nothing is missing.
    var missing: Set<LineKey> = []
    var first = try BankSession(work, tellsNotices: false)
    while let document = first.nextRemembered() {
      _ = try run.report(on: document) { missing.insert(LineKey(line: $0.line.utf8)) }
    }
    if !missing.isEmpty { throw PlanningError.moreRounds(asks: missing.count) }
    return try report(run, parts, work, since: start)
  }

  /// Writes the next plan; what is planned and has no answer is in it again.
  private func plan(_ run: JudgingRun, _ parts: Parts, _ work: Context) throws -> ExitStatus {
    var header = parts.header
    header.round += 1
    var session = try BankSession(work, tellsNotices: false)
    var plan = try PlanWriter(header, to: try context.options.openOutput())
    while let document = session.nextRemembered() { _ = try run.report(on: document) { try plan.add($0) } }
    try session.finish()
    try plan.finish()
    if let why = parts.firstError { StandardDescriptors.complain(of: why) }
    StandardDescriptors.complain(of: plan.count == 0 ? "nothing is missing" : "\(plan.count) asks are missing")
    return session.troubles.isEmpty ? .nothingDrifted : .couldNotWork
  }

  private func report(
    _ run: JudgingRun, _ parts: Parts, _ work: Context, since start: ContinuousClock.Instant
  ) throws -> ExitStatus {
    let reports = try work.options.openReports(context.environment)
    var session = try BankSession(work)
    var tally = Tally()
    let costs = SampleCosts(context.cache)
    for written in reports { try written.begin(releases: run.header.releases) }
    while let document = session.nextRemembered() {
      guard let report = try run.report(on: document, miss: { _ in }) else {
        throw PlanningError.bankChanged(path: document.path)
      }
      tally.add(report)
      costs.keep(report)
      for written in reports { try written.add(report.inDocument) }
    }
    try session.finish()
    let strays = session.troubles.isEmpty ? try session.expectations.strays() : 0
    for written in reports {
      written.add(strayRecords: strays)
      if let conditions = Conditions(of: parts.workers) { written.add(conditions: conditions) }
      try written.end(seconds: start.duration(to: .now) / .seconds(1))
    }
    for written in reports { try written.finish() }
    if !session.troubles.isEmpty { return .couldNotWork }
    return ExitStatus(tally, failingOn: work.options.failsOn)
  }
}

extension Options {
  /// Those of a plan, with what these say of the report.
  fileprivate func planned(by header: PlanHeader) throws -> Options {
    var planned = try TypedCommand(["plan"] + header.flags + ["--"] + header.paths).options()
    planned.subcommand = .merge
    planned.bank = header.bank
    (planned.format, planned.output, planned.reports) = (format, output, reports)
    (planned.link, planned.verbosity, planned.failOn) = (link, verbosity, failOn)
    return planned
  }
}

extension Conditions {
  /// Of all workers together; nil where there were none.
  fileprivate init?(of workers: [Answer.Worker]) {
    let all = workers.map(\.conditions)
    if all.isEmpty { return nil }
    func union(_ lines: (Conditions) -> [String]) -> [String] {
      all.flatMap(lines).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
    self.init(
      sandbox: union { [$0.sandbox] }.joined(separator: ", "), isBest: all.allSatisfy(\.isBest),
      lacks: union(\.lacks), loosened: union(\.loosened))
  }
}
