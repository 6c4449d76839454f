import Extraction
import Recording
import Reporting
import Running
import Sandbox
import Verification

/// `verify`: runs the samples of a bank and reports which answers have drifted; `verify matrix`: which depend on the
/// release.
struct RunCommand {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func run() async throws -> ExitStatus {
    let start = ContinuousClock.now
    let options = context.options
    var last =
      options.subcommand == .run && !options.news && !options.paths.contains(BankReader.standardInput)
      ? context.cache.map { LastRun($0) } : nil
    var session = try BankSession(context.withLastFailed(last))
    if options.news, try session.expectations.folder.sections().isEmpty {
      throw RecordingError.nothingRecorded(folder: session.expectations.folder.path)
    }
    let reports = try options.openReports(context.environment)
    var tally = Tally()
    var slowest = options.durations.map { SlowestSamples(most: $0) }
    let costs = SampleCosts(context.cache)

    // Whether anything is to be run is known only from the first sample, and only then an interpreter is needed.
    let hasSamples = session.hasSamples()
    if !hasSamples {
      try session.finish()
      if !session.troubles.isEmpty { return .couldNotWork }
    }
    let interpreters = hasSamples ? try session.interpreters() : []
    // Each that is missing was complained about.
    if hasSamples, interpreters.isEmpty { return .couldNotWork }
    let runner = try context.runner(for: interpreters)
    defer { runner.close() }

    if options.failsFast { session.isEnough = fails }
    for written in reports { try written.begin(releases: interpreters.map(\.release)) }
    let remedies =
      reports.contains(where: \.offersRemedies)
      ? RemedySearch(context, interpreters, runner, session.expectations) : nil
    var isCutShort = false
    var missing: Set<String> = []
    do {
      try await session.run(
        on: interpreters, with: runner, baseline: options.news ? .newestBefore : .sameRelease,
        remembers: options.subcommand == .run
      ) { report in
        let report = options.news ? report.withNewsOnly : report
        let end = options.failsFast ? report.samples.firstIndex(where: fails) : nil
        let shown = end.map { DocumentReport(path: report.path, samples: Array(report.samples[...$0])) } ?? report
        tally.add(shown)
        slowest?.add(shown)
        // Every part of a division must be made with the same costs.
        if options.shard == nil { costs.keep(shown) }
        missing.formUnion(shown.missingPackages)
        last?.add(
          shown, isWhole: context.selection.isEverything && options.shard == nil && end == nil,
          failingOn: options.failsOn)
        let offered = try await remedies?.remedied(shown) ?? shown
        for written in reports { try written.add(offered.inDocument) }
        guard end == nil else {
          // What is at work meanwhile is not waited for.
          Interruption.shared.raise()
          throw Enough()
        }
      }
    } catch is Enough {
      isCutShort = true
    }
    last?.keep()
    // What could not be read, or was not, may be what a record speaks of.
    let strays = session.troubles.isEmpty && !isCutShort ? try session.expectations.strays() : 0
    let seconds = start.duration(to: .now) / .seconds(1)
    for written in reports {
      written.add(strayRecords: strays)
      if !interpreters.isEmpty { written.add(conditions: runner.conditions) }
      try written.end(seconds: seconds)
    }
    // Files appear together, once nothing is left to be written.
    for written in reports { try written.finish() }
    if let slowest { StandardDescriptors.complain(slowest.text) }
    if let offer = ActiveEnvironment(context.environment)?.offer(of: missing) {
      StandardDescriptors.complain(of: offer)
    }
    if isCutShort {
      StandardDescriptors.complain(of: "what follows was not looked at (--fail-fast)")
      return .drifted
    }
    if !session.troubles.isEmpty { return .couldNotWork }
    if !hasSamples {
      let asked = options.paths.isEmpty ? options.bank : options.paths
      StandardDescriptors.complain(
        of: "\(asked.joined(separator: ", ")): no sample of Python (`verify list` shows why)")
      // Where all is to be proved, nothing to prove is a mistake.
      if options.failsOn.isSuperset(of: .strict) { return .couldNotWork }
    }
    if options.news { return tally.newsOfDrift > 0 ? .drifted : .nothingDrifted }
    // A matrix says what depends on the release; that something does is no drift.
    return options.subcommand == .matrix ? .nothingDrifted : ExitStatus(tally, failingOn: options.failsOn)
  }

  /// The first sample that fails the run was met, and nothing more is wanted.
  private struct Enough: Error {}

  @Sendable private func fails(_ sample: SampleReport) -> Bool {
    context.options.news
      ? sample.news.contains(where: \.isDrift) : !sample.concerns.isDisjoint(with: context.options.failsOn)
  }
}

extension Context {
  /// With the samples alone that made the last run fail, where that is asked for and there are any.
  fileprivate func withLastFailed(_ last: LastRun?) throws(UsageError) -> Context {
    guard options.onlyLastFailed else { return self }
    if options.news { throw .contradictory("--last-failed", "--news") }
    guard let last else {
      throw .contradictory("--last-failed", cache == nil ? "--no-cache" : BankReader.standardInput)
    }
    var options = options
    guard !last.failed.isEmpty else {
      StandardDescriptors.complain(
        of: "nothing failed in the last run here; all that is asked for is run (--last-failed)")
      return self
    }
    options.among = last.failed
    return with(options)
  }
}

extension DocumentReport {
  /// The samples alone that do something else than is on record.
  fileprivate var withNewsOnly: DocumentReport {
    DocumentReport(path: path, samples: samples.filter { !$0.news.isEmpty })
  }
}
