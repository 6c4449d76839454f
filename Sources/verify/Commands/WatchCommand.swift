import Caching
import Claims
import Glibc
import Reporting
import Running
import Sandbox
import Verification

/// `verify watch`: runs a bank, and then, as often as something of it is saved, what has changed.
struct WatchCommand {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func run() async throws -> ExitStatus {
    let watch = try BankWatch(context)
    _ = try watch.look()
    var troubles = Troubles()
    let interpreters = try context.interpreters(&troubles)
    // Each that is missing was complained about.
    if interpreters.isEmpty { return .couldNotWork }
    let runner = try context.runner(for: interpreters)
    defer { runner.close() }
    let view = try WatchView(context, releases: interpreters.map(\.release), conditions: { runner.conditions })
    let run = BankRun(
      observers: interpreters.map { InterpreterObserver(runner, $0) }, jobs: context.options.jobs,
      reader: ClaimReader(prose: context.options.prose), cache: context.answers, answers: AnswerMemory())
    var isFirst = true
    try await run.run {
      watch.next()
    } emit: { report in
      watch.take(report)
    } progress: { done in
      view.show(done)
    } pause: {
      if isFirst { try watch.finishFirstLook() }
      isFirst = false
      context.cache?.close()
      try view.tell(of: watch)
      repeat {
        guard !view.isClosed, watch.wait(reader: view.reader) else { return false }
        view.begin()
      } while try !watch.look()
      return true
    }
    return Interruption.shared.isRaised ? .interrupted : .nothingDrifted
  }
}
