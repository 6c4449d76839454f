import Claims
import Extraction
import FoundationEssentials
import Glibc
import Judging
import Reporting
import Running
import Sandbox
import Verification

/// `verify`: runs the samples of a bank and reports which answers have drifted.
struct RunCommand {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func run() async throws -> ExitStatus {
    let start = ContinuousClock.now
    let options = context.options
    var troubles = Troubles()
    var bank = try context.bank()
    var selector = Selector(context.selection)

    var output = try options.openOutput()
    var reporter = options.reporter(environment: context.environment)
    var tally = Tally()
    var progress = Progress(terminal: Terminal(STDERR_FILENO, environment: context.environment)) {
      StandardDescriptors.complain($0)
    }

    // Whether anything is to be run is known only from the first sample, and only then an interpreter is needed.
    var waiting = nextSelected(&bank, &selector, &troubles)
    if waiting == nil {
      try selector.finish()
      if !troubles.isEmpty { return .couldNotWork }
    }
    let interpreters = waiting == nil ? [] : try context.interpreters(&troubles)
    // Each that is missing was complained about.
    if waiting != nil, interpreters.isEmpty { return .couldNotWork }
    let run = BankRun(
      examiner: Examiner(runner: try context.runner(), judge: Judge()), interpreters: interpreters,
      jobs: options.jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))),
      reader: ClaimReader(prose: options.prose))

    try output.write(reporter.begin(releases: interpreters.map(\.release)))
    try await run.run {
      defer { waiting = nil }
      return waiting ?? nextSelected(&bank, &selector, &troubles)
    } emit: { report in
      tally.add(report)
      progress.erase()
      try output.write(reporter.add(report))
    } progress: { done in
      progress.show("\(done) runs done")
    }
    progress.erase()
    try selector.finish()
    try output.write(reporter.end(seconds: start.duration(to: .now) / .seconds(1)))
    try output.finish()
    return troubles.isEmpty ? ExitStatus(tally, strict: options.strict) : .couldNotWork
  }

  /// The next document with a selected sample; a document that cannot be read is complained about and passed over.
  private func nextSelected(
    _ bank: inout BankReader, _ selector: inout Selector, _ troubles: inout Troubles
  ) -> Document? {
    while let reading = bank.next(&troubles) {
      for notice in reading.notices { StandardDescriptors.complain(of: notice) }
      let document = selector.select(from: reading.document)
      if !document.samples.isEmpty { return document }
    }
    return nil
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
