import Planning
import Running
import Verification

/// `verify plan`: writes what is to be run first for a bank, a line for each run.
struct PlanCommand {
  private let context: Context
  private let flags: [String]
  private let paths: [String]

  /// Flags that decide neither what is read nor how it is run.
  private static let ownFlags: Set = [
    "--output", "--shard", "--no-cache", "--cache-size", "--no-config", "--help", "--version",
  ]

  init(_ context: Context, _ typed: TypedCommand, _ configuration: Configuration) {
    self.context = context
    paths = typed.paths
    flags = typed.settings(over: configuration).filter { !Self.ownFlags.contains($0.flag.name) }.flatMap { setting in
      setting.values.map { "\(setting.flag.name)=\($0)" }
    }
  }

  func run() throws -> ExitStatus {
    var session = try BankSession(context)
    let interpreters = try session.interpreters()
    // Each that is missing was complained about.
    if interpreters.isEmpty { return .couldNotWork }
    let runner = try context.runner(for: interpreters)
    defer { runner.close() }
    let header = PlanHeader(
      round: 1, shard: context.options.shard, bank: context.options.bank, paths: paths, flags: flags,
      releases: interpreters.map(\.release),
      settings: interpreters.map { context.plannedSetting(of: InterpreterObserver(runner, $0), runner) })
    let run = JudgingRun(header, nil, context.options)
    var plan = try PlanWriter(header, to: try context.options.openOutput())
    while let document = session.nextRemembered() {
      _ = try run.report(on: document) { try plan.add($0) }
    }
    try session.finish()
    try plan.finish()
    return session.troubles.isEmpty ? .nothingDrifted : .couldNotWork
  }
}
