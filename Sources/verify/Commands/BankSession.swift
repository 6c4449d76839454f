import Claims
import Extraction
import Glibc
import Planning
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
  /// As for `BankRun`.
  var isEnough: (@Sendable (SampleReport) -> Bool)?
  private var hasToldOfPassing = false
  /// A document that was looked for before its turn.
  private var waiting: (file: BankReader.File, reading: Reading)?
  /// Which part of the samples is meant; nil: all.
  private var division: ShardDivision?
  private let costs: SampleCosts

  /// - Parameter tellsNotices: whether what documents' authors should know is told.
  init(_ context: Context, tellsNotices: Bool = true) throws(ExtractionError) {
    self.context = context
    self.tellsNotices = tellsNotices
    bank = try context.bank(paths: context.options.paths)
    selector = Selector(context.selection)
    expectations = context.expectations
    division = context.options.shard.map { ShardDivision(index: $0.index, count: $0.count) }
    costs = SampleCosts(context.cache)
    progress = Progress(terminal: Terminal(STDERR_FILENO, environment: context.environment)) {
      StandardDescriptors.complain($0)
    }
  }

  /// A document and all of its samples, whether they were asked for or not.
  typealias Selected = (document: Document, all: [Sample])

  /// The next document, of its samples those that were asked for. One that cannot be read is complained about and passed over.
  mutating func next() -> Selected? {
    while let file = nextFile() {
      if let reading = read(file) { return select(from: reading) }
    }
    return nil
  }

  /// Throws where something that was asked for was never met; to be called after the last document.
  func finish() throws(ExtractionError) { try selector.finish() }

  /// Whether a sample is to be run at all.
  mutating func hasSamples() -> Bool {
    while let file = nextFile() {
      guard let reading = read(file) else { continue }
      if reading.document.samples.contains(where: context.selection.selects) {
        waiting = (file, reading)
        return true
      }
      _ = select(from: reading)
    }
    return false
  }

  /// The interpreters asked for; those that are missing are complained about.
  mutating func interpreters() throws -> [Interpreter] { try context.interpreters(&troubles) }

  /// Runs the samples of all documents to come.
  ///
  /// - Parameters:
  ///   - repeatsAll: whether every sample is run again, so that what does not repeat is known.
  ///   - remembers: whether documents that have not changed need not be read again.
  ///   - see: is told of every document when it is read, with the sections whose record cannot be read.
  ///   - emit: is given each report, in the bank's order.
  mutating func run(
    on interpreters: [Interpreter], with runner: Runner, repeatsAll: Bool = false, baseline: Baseline = .sameRelease,
    remembers: Bool = false,
    see: (_ document: Selected, _ damaged: Set<String>) -> Void = { _, _ in },
    emit: (DocumentReport) async throws -> Void
  ) async throws {
    var run = BankRun(
      observers: interpreters.map { InterpreterObserver(runner, $0) }, jobs: context.options.jobs,
      reader: ClaimReader(prose: context.options.prose), baseline: baseline, cache: context.answers,
      repeatsAll: repeatsAll)
    run.isEnough = isEnough
    let documents = progress.isShown ? countDocuments() : nil
    let memory = remembers && context.selection.isEverything && division == nil ? memory(of: run) : nil
    try await run.run {
      nextWithSamples(memory, see)
    } emit: { report in
      progress.erase()
      try await emit(report)
    } progress: { state in
      progress.show(state.text(ofDocuments: documents))
    }
    progress.erase()
    try finish()
  }

  /// The next document with a sample that was asked for, and what is on record of it.
  mutating func nextRemembered() -> RememberedDocument? {
    guard case .run(let document)? = nextWithSamples(nil, { _, _ in }) else { return nil }
    return document
  }

  /// By their names alone; nil where not all can be found.
  private func countDocuments() -> Int? {
    guard !context.options.paths.contains(BankReader.standardInput), var bank = try? context.bank() else { return nil }
    var count = 0
    while let path = try? bank.nextPath() { count += path.isEmpty ? 0 : 1 }
    return count
  }

  private func memory(of run: BankRun) -> DocumentMemory? {
    context.answers.map { cache in
      DocumentMemory(
        cache, records: expectations.folder, isWholeBank: expectations.isWholeBank,
        settings: { [observers = run.observers] in observers.map(\.setting) },
        options: context.options)
    }
  }

  /// The next document with a sample that was asked for.
  private mutating func nextWithSamples(
    _ memory: DocumentMemory?, _ see: (_ document: Selected, _ damaged: Set<String>) -> Void
  ) -> NextDocument? {
    while true {
      var reading = waiting?.reading
      guard let file = waiting?.file ?? nextFile() else { return nil }
      waiting = nil
      let key = memory?.key(of: file)
      if let key, let known = memory?.find(key, path: file.path) {
        expectations.see(known.records.mapValues { ($0.recorded, $0.all) })
        if tellsNotices { for notice in known.notices { StandardDescriptors.complain(of: notice) } }
        return .known(known.report)
      }
      reading = reading ?? read(file)
      guard let reading else { continue }
      let selected = select(from: reading)
      var remembered = expectations.remember(selected.document, all: selected.all, &troubles)
      see(selected, expectations.damaged)
      if selected.document.samples.isEmpty { continue }
      if let memory, let key, expectations.damaged.isEmpty {
        let counts = expectations.counts(of: reading.document.samples)
        remembered.remembering = { memory.remember(key, reading, counts, $0, $1) }
      }
      return .run(remembered)
    }
  }

  private mutating func select(from reading: Reading) -> Selected {
    if tellsNotices { for notice in reading.notices { StandardDescriptors.complain(of: notice) } }
    var selected = selector.select(from: reading.document)
    if var division {
      selected = selected.with(samples: selected.samples.filter { division.takes(costs.seconds(of: $0)) })
      self.division = division
    }
    return (selected, reading.document.samples)
  }

  /// Nil for one that cannot be read, which is complained about.
  private mutating func read(_ file: BankReader.File) -> Reading? {
    do {
      return try bank.read(file)
    } catch {
      troubles.add(error)
      return nil
    }
  }

  private mutating func nextFile() -> BankReader.File? {
    while true {
      do {
        if let file = try bank.nextFile() { return file }
        tellOfPassedOver()
        return nil
      } catch {
        troubles.add(error)
      }
    }
  }

  /// Once, after the last document.
  private mutating func tellOfPassedOver() {
    guard context.options.verbosity == .verbose, tellsNotices, !hasToldOfPassing, !bank.passedOver.isEmpty else {
      return
    }
    hasToldOfPassing = true
    StandardDescriptors.complain(of: bank.passedOver)
  }
}
