import Verification

/// Says what code does by running it on one interpreter.
package struct InterpreterObserver: Observer {
  package let setting: Ask.Setting
  private let runner: Runner
  private let interpreter: Interpreter
  /// An ask that was compiled together with others.
  private var prepared: PreparedRun?

  package init(_ runner: Runner, _ interpreter: Interpreter) {
    self.runner = runner
    self.interpreter = interpreter
    setting = runner.setting(of: interpreter)
  }

  package var release: Release { interpreter.release }
  package var refusesMore: Bool { runner.refusesMore }
  package var timeLimit: Double? { runner.limits.seconds }

  package func observe(_ ask: Ask, on terms: Terms) throws(Unobserved) -> Observation {
    do {
      return try runner.run(ask, on: interpreter, terms, prepared: prepared?.ask == ask ? prepared : nil)
    } catch {
      throw Unobserved(error)
    }
  }

  /// The asks' code, compiled in one go; nil for one that is to be run without.
  package func prepare(_ asks: [Ask]) throws(Unobserved) -> [PreparedRun?] {
    do { return try runner.prepare(asks, on: interpreter) } catch { throw Unobserved(error) }
  }

  /// The same, which runs the ask that was prepared as it was.
  package func with(_ run: PreparedRun) -> InterpreterObserver {
    var observer = self
    observer.prepared = run
    return observer
  }
}

extension Runner {
  /// What besides an ask decides what is seen.
  fileprivate func setting(of interpreter: Interpreter) -> Ask.Setting {
    let policy = policy(of: interpreter)
    let release = interpreter.release
    let threads = release.freeThreaded ? ", free-threaded" : ""
    return Ask.Setting(
      release: release.id, interpreter: "\(release.implementation) \(release.version)\(threads), \(release.path)",
      driver: DriverSource.digest,
      policy: ["sandbox \"\(conditions.sandbox)\"", "network: \(policy.network)"] + policy.visible.map { "shows \($0)" }
        + policy.hidden.map { "hides \($0)" },
      limits: policy.limits.summary)
  }
}

extension DriverSource {
  /// Of all that runs in the sandbox besides the sample.
  fileprivate static let digest = SHA256.digest(of: module + Array(bootstrap.utf8) + Array(zygote.utf8))
}
