import Caching
import Extraction
import Glibc
import Reporting
import Running
import Sandbox
import Verification

/// The command from its arguments to its exit status.
enum Command {
  static func run(_ arguments: [String], environment: [String: String]) async -> ExitStatus {
    do {
      let typed = try TypedCommand(arguments)
      let configuration =
        typed.readsConfiguration ? try Configuration(above: typed.bank, environment: environment) : .none
      let options = try typed.options(with: configuration)
      if let answer = options.answer {
        var output = ReportStream.standardOutput()
        try output.write(answer == .help ? options.subcommand.help : versionText(options))
        return .nothingDrifted
      }
      for setting in typed.settings(over: configuration) {
        if let notice = setting.loosening { StandardDescriptors.complain(of: notice) }
      }
      Interruption.follow(signals: [SIGINT, SIGTERM, SIGHUP])
      let cache = Cache.forWork(options, environment)
      defer { cache?.close() }
      // What they have still to say is kept, too.
      defer { Interpreter.finishInterrogations() }
      var context = Context(options: options, environment: environment, cache: cache)
      if Set<Subcommand>.reading.contains(options.subcommand) { context = try context.chosen() }
      let status: ExitStatus =
        switch options.subcommand {
        case .run, .matrix: try await RunCommand(context).run()
        case .watch: try await WatchCommand(context).run()
        case .lsp: try await LSPCommand(context, typed: typed).run()
        case .accept: try await AcceptCommand(context).run()
        case .fix: try await FixCommand(context).run()
        case .list: try ListCommand(context).run()
        case .show: try await ShowCommand(context).run()
        case .pythons: try PythonsCommand(context).run()
        case .doctor: try DoctorCommand(context).run()
        case .needs: try NeedsCommand(context).run()
        case .config:
          try ConfigCommand(settings: typed.settings(over: configuration), configuration: configuration).run(options)
        case .cache: try CacheCommand(context).run()
        case .explain: try ExplainCommand(options: options).run()
        case .completions: try CompletionsCommand(context).run()
        case .manual: try printManual(options)
        case .plan: try PlanCommand(context, typed, configuration).run()
        case .worker: try await WorkerCommand(context).run()
        case .merge: try MergeCommand(context).run()
        }
      // A pipe that was waited for is complained about like a document that cannot be read.
      return status == .couldNotWork && Interruption.shared.isRaised ? .interrupted : status
    } catch {
      StandardDescriptors.complain(of: "\(error)")
      return isInterruption(error) ? .interrupted : .couldNotWork
    }
  }

  private static func versionText(_ options: Options) -> String {
    "verify \(version)\n" + (options.verbosity == .verbose ? BuiltWith.text : "")
  }

  private static func printManual(_ options: Options) throws -> ExitStatus {
    var output = try options.openOutput()
    try output.write(Manual.text)
    try output.finish()
    return .nothingDrifted
  }

  private static func isInterruption(_ error: any Error) -> Bool {
    let cause = (error as? Unobserved)?.cause ?? error
    if case .sandbox(.interrupted)? = cause as? RunningError { return true }
    return Interruption.shared.isRaised
  }
}
