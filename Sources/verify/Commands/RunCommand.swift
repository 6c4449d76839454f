import Claims
import Extraction
import FoundationEssentials
import Glibc
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
    var troubles = Troubles()
    var bank = try context.bank()
    var selector = Selector(context.selection)
    var expectations = context.expectations
    if options.news, try expectations.folder.sections().isEmpty {
      throw RecordingError.nothingRecorded(folder: expectations.folder.path)
    }

    var output = try options.openOutput()
    var reporter = options.reporter(environment: context.environment)
    var tally = Tally()
    var progress = Progress(terminal: Terminal(STDERR_FILENO, environment: context.environment)) {
      StandardDescriptors.complain($0)
    }

    // Whether anything is to be run is known only from the first sample, and only then an interpreter is needed.
    var waiting = nextSelected(&bank, &selector, &expectations, &troubles)
    if waiting == nil {
      try selector.finish()
      if !troubles.isEmpty { return .couldNotWork }
    }
    let interpreters = waiting == nil ? [] : try context.interpreters(&troubles)
    // Each that is missing was complained about.
    if waiting != nil, interpreters.isEmpty { return .couldNotWork }
    let runner = try context.runner(for: interpreters)
    defer { runner.close() }
    let run = BankRun(
      observers: interpreters.map { InterpreterObserver(runner, $0) },
      jobs: options.jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))),
      reader: ClaimReader(prose: options.prose),
      baseline: options.news ? .newestBefore : .sameRelease)

    try output.write(reporter.begin(releases: interpreters.map(\.release)))
    try await run.run {
      defer { waiting = nil }
      return waiting ?? nextSelected(&bank, &selector, &expectations, &troubles)
    } emit: { report in
      let report = options.news ? report.withNewsOnly : report
      tally.add(report)
      progress.erase()
      try output.write(reporter.add(report))
    } progress: { done in
      progress.show("\(done) runs done")
    }
    progress.erase()
    try selector.finish()
    // What could not be read may be what a record speaks of.
    if troubles.isEmpty { reporter.add(strayRecords: try expectations.strays()) }
    if !interpreters.isEmpty { reporter.add(conditions: runner.conditions) }
    try output.write(reporter.end(seconds: start.duration(to: .now) / .seconds(1)))
    try output.finish()
    if !troubles.isEmpty { return .couldNotWork }
    if options.news { return tally.newsOfDrift > 0 ? .drifted : .nothingDrifted }
    // A matrix says what depends on the release; that something does is no drift.
    return options.subcommand == .matrix ? .nothingDrifted : ExitStatus(tally, strict: options.strict)
  }

  /// The next document with a selected sample; a document that cannot be read is complained about and passed over.
  private func nextSelected(
    _ bank: inout BankReader, _ selector: inout Selector, _ expectations: inout Expectations,
    _ troubles: inout Troubles
  ) -> RememberedDocument? {
    while let reading = bank.next(&troubles) {
      for notice in reading.notices { StandardDescriptors.complain(of: notice) }
      let document = selector.select(from: reading.document)
      let remembered = expectations.remember(document, all: reading.document.samples, &troubles)
      if !document.samples.isEmpty { return remembered }
    }
    return nil
  }
}

extension DocumentReport {
  /// The samples alone that do something else than is on record.
  fileprivate var withNewsOnly: DocumentReport {
    DocumentReport(path: path, samples: samples.filter { !$0.news.isEmpty })
  }
}

/// What could not be done while the rest went on: each is said at once, and the run's exit status tells of it.
struct Troubles {
  private(set) var isEmpty = true

  mutating func add(_ error: some Error) {
    isEmpty = false
    StandardDescriptors.complain(of: "\(error)")
  }
}
