import Claims
import Extraction
import Glibc
import Recording
import Running
import Verification

/// What the commands that read a bank share: its documents, one after another, with what was asked for of them and what is on
/// record; the interpreters; how far the work is; and what could not be done while the rest went on.
struct BankSession {
  private let context: Context
  private(set) var troubles = Troubles()
  private(set) var expectations: Expectations
  private var bank: BankReader
  private var selector: Selector
  private var progress: Progress
  private let tellsNotices: Bool
  /// A document that was looked for before its turn.
  private var waiting: RememberedDocument?

  /// - Parameters:
  ///   - paths: nil: those of the options.
  ///   - tellsNotices: whether what documents' authors should know is told.
  init(_ context: Context, paths: [String]? = nil, tellsNotices: Bool = true) throws(ExtractionError) {
    self.context = context
    self.tellsNotices = tellsNotices
    bank = try context.bank(paths: paths ?? context.options.paths)
    selector = Selector(context.selection)
    expectations = context.expectations
    progress = Progress(terminal: Terminal(STDERR_FILENO, environment: context.environment)) {
      StandardDescriptors.complain($0)
    }
  }

  /// A document and all of its samples, whether they were asked for or not.
  typealias Selected = (document: Document, all: [Sample])

  /// The next document, of its samples those that were asked for. One that cannot be read is complained about and passed over.
  mutating func next() -> Selected? {
    guard let reading = nextReading() else { return nil }
    if tellsNotices { for notice in reading.notices { StandardDescriptors.complain(of: notice) } }
    return (selector.select(from: reading.document), reading.document.samples)
  }

  /// Throws where something that was asked for was never met; to be called after the last document.
  func finish() throws(ExtractionError) { try selector.finish() }

  /// Whether a sample is to be run at all.
  mutating func hasSamples() -> Bool {
    waiting = nextWithSamples { _, _ in }
    return waiting != nil
  }

  /// The interpreters asked for; those that are missing are complained about.
  mutating func interpreters() throws -> [Interpreter] { try context.interpreters(&troubles) }

  /// Runs the samples of all documents to come.
  ///
  /// - Parameters:
  ///   - repeatsAll: whether every sample is run again, so that what does not repeat is known.
  ///   - see: is told of every document when it is read, with the sections whose record cannot be read.
  ///   - emit: is given each report, in the bank's order.
  mutating func run(
    on interpreters: [Interpreter], with runner: Runner, repeatsAll: Bool = false, baseline: Baseline = .sameRelease,
    see: (_ document: Selected, _ damaged: Set<String>) -> Void = { _, _ in },
    emit: (DocumentReport) throws -> Void
  ) async throws {
    let run = BankRun(
      observers: interpreters.map { InterpreterObserver(runner, $0) },
      jobs: context.options.jobs,
      reader: ClaimReader(prose: context.options.prose), baseline: baseline, repeatsAll: repeatsAll)
    try await run.run {
      defer { waiting = nil }
      return waiting ?? nextWithSamples(see)
    } emit: { report in
      progress.erase()
      try emit(report)
    } progress: { done in
      progress.show("\(done) runs done")
    }
    progress.erase()
    try finish()
  }

  /// The next document with a sample that was asked for.
  private mutating func nextWithSamples(
    _ see: (_ document: Selected, _ damaged: Set<String>) -> Void
  ) -> RememberedDocument? {
    while let next = next() {
      let remembered = expectations.remember(next.document, all: next.all, &troubles)
      see(next, expectations.damaged)
      if !next.document.samples.isEmpty { return remembered }
    }
    return nil
  }

  private mutating func nextReading() -> Reading? {
    while true {
      do {
        return try bank.next()
      } catch {
        troubles.add(error)
      }
    }
  }
}
