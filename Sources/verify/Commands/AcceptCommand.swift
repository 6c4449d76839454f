import FoundationEssentials
import Recording
import Reporting
import Running
import Sandbox
import Verification

/// `verify accept`: runs samples, shows what is new about them, and records it.
struct AcceptCommand {
  private let context: Context
  private let folder: RecordFolder

  init(_ context: Context) {
    self.context = context
    folder = RecordFolder(path: context.options.expectations)
  }

  func run() async throws -> ExitStatus {
    let options = context.options
    if !options.dryRun, ["", "0", "false"].contains(context.environment["CI"] ?? "") == false {
      throw UsageError.recordingInCI
    }
    if let reason = options.acknowledge, FileManager.default.fileExists(atPath: reason) {
      throw UsageError.reasonIsPath(reason)
    }
    let lock = options.dryRun ? nil : try lock()
    defer { extendLifetime(lock) }
    var session = try BankSession(context)
    var acceptance = Acceptance(folder: folder, reason: options.acknowledge)
    try await examine(&acceptance, &session)

    if options.acknowledge != nil, !acceptance.acknowledges { throw UsageError.nothingVaries }
    if options.questions.isEmpty, options.levels.isEmpty, options.ids.isEmpty, options.places.isEmpty {
      let isWholeBank = options.paths.isEmpty && options.sections.isEmpty && session.troubles.isEmpty
      try acceptance.removeStrays(everywhere: isWholeBank)
    }
    var output = ReportStream.standardOutput()
    let list = try options.writer(of: \.changes, context.environment)
    let changes = acceptance.changes
    for change in changes { try output.write(list.text(change)) }
    if Interruption.shared.isRaised { throw RunningError.sandbox(.interrupted) }
    if !options.dryRun, !changes.isEmpty { try folder.write(acceptance.changedSections) }
    try output.write(
      list.summary(
        changes: changes.count - acceptance.removed, removed: acceptance.removed, releases: acceptance.releases,
        folder: folder.path, isDryRun: options.dryRun))
    return session.troubles.isEmpty ? .nothingDrifted : .couldNotWork
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

  private func examine(_ acceptance: inout Acceptance, _ session: inout BankSession) async throws {
    let interpreters = try interpreters(&session)
    acceptance.releases = interpreters.map(\.release)
    let runner = try context.runner(for: interpreters)
    defer { runner.close() }
    try await session.run(on: interpreters, with: runner, repeatsAll: true) { document, damaged in
      acceptance.see(document.all, selected: document.document.samples, except: damaged)
    } emit: { report in
      try acceptance.add(report)
    }
  }

  /// Those asked for; else those of the releases on record that are installed; else all that are found.
  private func interpreters(_ session: inout BankSession) throws -> [Interpreter] {
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
      found = try session.interpreters()
      // Each that is missing was complained about.
      if found.isEmpty { return [] }
    }
    if found.isEmpty { throw RunningError.noInterpreter(wanted: "python3", found: []) }
    return found
  }
}
