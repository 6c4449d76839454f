import Planning
import Running
import Synchronization
import Verification

/// The interpreters of a worker, each looked for when it is first asked.
final class WorkerPythons: Sendable {
  struct Python: Sendable {
    let observer: InterpreterObserver
    /// What an ask must be made with to be one for it.
    let planned: Ask.Setting
    fileprivate let runner: Runner

    /// How it runs what it is asked, as far as is known by now.
    var worker: Answer.Worker { Answer.Worker(runner.conditions, refusesMore: runner.refusesMore) }
  }

  private let context: Context
  private let known = Mutex<[Wish: Result<Python, Unobserved>]>([:])

  /// What is asked for: the release, and its full version.
  private struct Wish: Hashable {
    let release: String
    let interpreter: String
  }

  init(_ context: Context) { self.context = context }

  /// The interpreter of a release that the setting names; another one of that release where it is not here.
  func python(for setting: Ask.Setting) -> Result<Python, Unobserved> {
    let wish = Wish(release: setting.release, interpreter: setting.interpreter)
    return known.withLock { known in
      if let python = known[wish] { return python }
      let found = Result { () throws(Unobserved) in
        do { return try find(wish) } catch { throw Unobserved(error) }
      }
      known[wish] = found
      return found
    }
  }

  private func find(_ wish: Wish) throws -> Python {
    func isMeant(_ interpreter: Interpreter) -> Bool { interpreter.release.fullName == wish.interpreter }
    let all = context.allInterpreters
    let likeliest = all.search([wish.release])
    let meant =
      likeliest.working.first(where: isMeant) ?? all.search([]).working.first(where: isMeant)
      ?? all.all().working.first(where: isMeant) ?? likeliest.working.first
    guard let interpreter = meant else {
      throw likeliest.troubles.first ?? .noInterpreter(wanted: wish.release, found: [])
    }
    let runner = try context.runner(for: [interpreter])
    let observer = InterpreterObserver(runner, interpreter)
    return Python(observer: observer, planned: context.plannedSetting(of: observer, runner), runner: runner)
  }

  /// Ends what is kept between runs; to be called after the last one.
  func close() {
    for case .success(let python) in known.withLock({ Array($0.values) }) { python.runner.close() }
  }
}
