import Claims
import Extraction
import FoundationEssentials
import Glibc
import Judging
import Recording
import Reporting
import Running
import Sandbox
import Verification

/// `verify accept`: runs samples, shows what is new about them, and records it.
struct AcceptCommand {
  private let context: Context
  private let folder: RecordFolder

  /// An argument that is no path may be a sample's id, or a question's.
  init(_ context: Context) {
    var options = context.options
    let ids = options.paths.filter {
      $0.contains("/") && !FileManager.default.fileExists(atPath: $0) && !DocumentFormat.isDocument($0)
    }
    options.paths.removeAll(where: ids.contains)
    options.questions += ids
    self.context = Context(options: options, environment: context.environment)
    folder = RecordFolder(path: options.expectations)
  }

  func run() async throws -> ExitStatus {
    let options = context.options
    if !options.dryRun, ["", "0", "false"].contains(context.environment["CI"] ?? "") == false {
      throw UsageError.recordingInCI
    }
    let lock = options.dryRun ? nil : try lock()
    defer { extendLifetime(lock) }
    var troubles = Troubles()
    var acceptance = Acceptance(folder: folder, reason: options.acknowledge)
    try await examine(&acceptance, &troubles)

    if options.acknowledge != nil, !acceptance.acknowledges { throw UsageError.nothingVaries }
    if options.questions.isEmpty, options.levels.isEmpty {
      let isWholeBank = options.paths.isEmpty && options.sections.isEmpty && troubles.isEmpty
      try acceptance.removeStrays(everywhere: isWholeBank)
    }
    var output = ReportStream.standardOutput()
    let list = ChangeList(style: options.style(context.environment))
    let changes = acceptance.changes
    for change in changes { try output.write(list.text(change)) }
    if Interruption.shared.isRaised { throw RunningError.sandbox(.interrupted) }
    if !options.dryRun, !changes.isEmpty { try folder.write(acceptance.changedSections) }
    try output.write(
      list.summary(
        changes: changes.count - acceptance.removed, removed: acceptance.removed, releases: acceptance.releases,
        folder: folder.path, isDryRun: options.dryRun))
    return troubles.isEmpty ? .nothingDrifted : .couldNotWork
  }

  /// Keeps other runs from accepting at the same time: what one of them has recorded the other would not know.
  private func lock() throws -> RecordLock {
    var hasSaid = false
    return try RecordLock(of: folder) {
      if Interruption.shared.isRaised { throw RunningError.sandbox(.interrupted) }
      if !hasSaid {
        StandardDescriptors.complain("verify: another run is recording in \(folder.path); waiting for it\n")
      }
      hasSaid = true
    }
  }

  private func examine(_ acceptance: inout Acceptance, _ troubles: inout Troubles) async throws {
    let options = context.options
    var bank = try context.bank()
    var selector = Selector(context.selection)
    var expectations = context.expectations
    var progress = Progress(terminal: Terminal(STDERR_FILENO, environment: context.environment)) {
      StandardDescriptors.complain($0)
    }
    let interpreters = try interpreters(&troubles)
    acceptance.releases = interpreters.map(\.release)
    let runner = try context.runner(for: interpreters)
    defer { runner.close() }
    let run = BankRun(
      examiner: Examiner(runner: runner, judge: Judge(), repeatsAll: true), interpreters: interpreters,
      jobs: options.jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), reader: ClaimReader(prose: options.prose))
    try await run.run {
      while let reading = bank.next(&troubles) {
        for notice in reading.notices { StandardDescriptors.complain("verify: \(notice)\n") }
        let document = selector.select(from: reading.document)
        let remembered = expectations.remember(document, all: reading.document.samples, &troubles)
        acceptance.see(reading.document.samples, selected: document.samples, except: expectations.damaged)
        if !document.samples.isEmpty { return remembered }
      }
      return nil
    } emit: { report in
      try acceptance.add(report)
    } progress: { done in
      progress.show("\(done) runs done")
    }
    progress.erase()
    try selector.finish()
  }

  /// Those asked for; else those of the releases on record that are installed; else all that are found.
  private func interpreters(_ troubles: inout Troubles) throws -> [Interpreter] {
    var found: [Interpreter] = []
    if context.options.pythons.isEmpty {
      let recorded = try folder.releases()
      if recorded.isEmpty { found = context.allInterpreters.all().working }
      for release in recorded.sorted() {
        do {
          found += try context.allInterpreters.find(["\(release)"])
        } catch {
          StandardDescriptors.complain("verify: \(release) is on record and not here; its outcomes stay\n")
        }
      }
    } else {
      found = try context.interpreters(&troubles)
      // Each that is missing was complained about.
      if found.isEmpty { return [] }
    }
    if found.isEmpty { throw RunningError.noInterpreter(wanted: "python3", found: []) }
    return found
  }
}
