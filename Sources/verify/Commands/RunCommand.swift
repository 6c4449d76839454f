import Extraction
import Recording
import Reporting
import Running
import Verification

/// `verify`: runs the samples of a bank and reports which answers have drifted; `verify matrix`: which depend on the
/// release.
struct RunCommand {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func run() async throws -> ExitStatus {
    let start = ContinuousClock.now
    let options = context.options
    var session = try BankSession(context)
    if options.news, try session.expectations.folder.sections().isEmpty {
      throw RecordingError.nothingRecorded(folder: session.expectations.folder.path)
    }
    let reports = try options.openReports(context.environment)
    var tally = Tally()

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

    for written in reports { try written.begin(releases: interpreters.map(\.release)) }
    try await session.run(
      on: interpreters, with: runner, baseline: options.news ? .newestBefore : .sameRelease,
      remembers: options.subcommand == .run
    ) { report in
      let report = options.news ? report.withNewsOnly : report
      tally.add(report)
      for written in reports { try written.add(report) }
    }
    // What could not be read may be what a record speaks of.
    let strays = session.troubles.isEmpty ? try session.expectations.strays() : 0
    let seconds = start.duration(to: .now) / .seconds(1)
    for written in reports {
      written.add(strayRecords: strays)
      if !interpreters.isEmpty { written.add(conditions: runner.conditions) }
      try written.end(seconds: seconds)
    }
    // Files appear together, once nothing is left to be written.
    for written in reports { try written.finish() }
    if !session.troubles.isEmpty { return .couldNotWork }
    if options.news { return tally.newsOfDrift > 0 ? .drifted : .nothingDrifted }
    // A matrix says what depends on the release; that something does is no drift.
    return options.subcommand == .matrix ? .nothingDrifted : ExitStatus(tally, strict: options.strict)
  }
}

extension DocumentReport {
  /// The samples alone that do something else than is on record.
  fileprivate var withNewsOnly: DocumentReport {
    DocumentReport(path: path, samples: samples.filter { !$0.news.isEmpty })
  }
}
