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
  private let known = Mutex<[String: Result<Python, Unobserved>]>([:])

  init(_ context: Context) { self.context = context }

  /// By `Release.id`.
  func python(of release: String) -> Result<Python, Unobserved> {
    known.withLock { known in
      if let python = known[release] { return python }
      let found = Result { () throws(Unobserved) in
        do { return try find(release) } catch { throw Unobserved(error) }
      }
      known[release] = found
      return found
    }
  }

  private func find(_ release: String) throws -> Python {
    let interpreters = try context.allInterpreters.find([release])
    guard let interpreter = interpreters.first else { throw RunningError.noInterpreter(wanted: release, found: []) }
    let runner = try context.runner(for: interpreters)
    let observer = InterpreterObserver(runner, interpreter)
    return Python(observer: observer, planned: context.plannedSetting(of: observer, runner), runner: runner)
  }

  /// Ends what is kept between runs; to be called after the last one.
  func close() {
    for case .success(let python) in known.withLock({ Array($0.values) }) { python.runner.close() }
  }
}
