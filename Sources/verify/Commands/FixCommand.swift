import Fixing
import Glibc
import Reporting
import Running
import Sandbox
import Verification

/// `verify fix`: writes into documents what their samples do, where they say something else.
struct FixCommand {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func run() async throws -> ExitStatus {
    let options = context.options
    if options.fixing.writesUnasked, options.fixing.isDry {
      throw UsageError.contradictory("--yes", options.fixing.givesPatch ? "--diff" : "--check")
    }
    var session = try BankSession(context)
    let interpreters = session.hasSamples() ? try session.interpreters() : []
    guard !interpreters.isEmpty else {
      try session.finish()
      return session.troubles.isEmpty ? .nothingDrifted : .couldNotWork
    }
    let runner = try context.runner(for: interpreters)
    defer { runner.close() }

    // Nothing is asked before everything was run: so nobody waits between two questions.
    var stale: [DocumentReport] = []
    try await session.run(on: interpreters, with: runner) { report in
      if let report = report.withFindings { stale.append(report) }
    }
    let trial = Trial(
      run: DocumentRun(context: context, interpreters: interpreters, runner: runner, cache: context.answers),
      expectations: session.expectations)
    var fixing = try FixingSession(context, releases: interpreters.map(\.release))
    for report in stale { try await fixing.take(report, trial) }
    if Interruption.shared.isRaised { throw RunningError.sandbox(.interrupted) }
    try fixing.finish()
    if !session.troubles.isEmpty || !fixing.troubles.isEmpty { return .couldNotWork }
    return fixing.leavesDrift ? .drifted : .nothingDrifted
  }
}

extension DocumentReport {
  /// The samples alone with a claim that may have to be written anew, or cannot be: the rest of a bank need not be kept. Nil where
  /// there is none.
  fileprivate var withFindings: DocumentReport? {
    let found = samples.filter { $0.claims.contains(where: \.mayBeStale) }
    return found.isEmpty ? nil : DocumentReport(path: path, samples: found)
  }
}

extension ClaimReport {
  fileprivate var mayBeStale: Bool {
    switch verdict {
    case .holds: rulings.values.contains(where: \.otherWay)
    case .drifted, .varies, .doubtful, .reworded: true
    case .unreached: if case .doesNotRepeat? = firstReason { true } else { false }
    }
  }
}
