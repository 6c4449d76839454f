import Glibc
import Verification

/// Says what code does by running it on one interpreter.
package struct InterpreterObserver: Observer {
  private let runner: Runner
  private let interpreter: Interpreter
  /// Tells what the files are that code can see.
  private let files: String
  private let usual: (sandbox: String, setting: Ask.Setting)
  /// An ask that was compiled together with others.
  private var prepared: PreparedRun?

  package init(_ runner: Runner, _ interpreter: Interpreter) {
    self.runner = runner
    self.interpreter = interpreter
    files = runner.files(shownTo: interpreter)
    usual = (runner.sandbox.name, runner.setting(of: interpreter, files: files))
  }

  /// It may change once: when the first run shows that the sandbox cannot be had and another takes its place.
  package var setting: Ask.Setting {
    runner.sandbox.name == usual.sandbox ? usual.setting : runner.setting(of: interpreter, files: files)
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
  /// The digests of the interpreter's files and of the packages that samples may import.
  fileprivate func files(shownTo interpreter: Interpreter) -> String {
    let packages = policy(of: interpreter).visible.filter { !interpreter.visible.contains($0) }
    let bytes = interpreter.build + (packages.isEmpty ? [] : FileIdentity.digest(of: packages))
    return bytes.isEmpty ? "" : ", files \(SHA256.digest(of: bytes).prefix(32))"
  }

  /// What besides an ask decides what is seen.
  fileprivate func setting(of interpreter: Interpreter, files: String) -> Ask.Setting {
    let policy = policy(of: interpreter)
    let release = interpreter.release
    let threads = release.freeThreaded ? ", free-threaded" : ""
    return Ask.Setting(
      release: release.id,
      interpreter: "\(release.implementation) \(release.version)\(threads), \(release.path)\(files)",
      driver: DriverSource.digest,
      policy: ["sandbox \"\(conditions.sandbox)\"", "network: \(policy.network)"] + policy.visible.map { "shows \($0)" }
        + policy.hidden.map { "hides \($0)" } + [Self.machine]
        + (timeZone.map { ["time zone \($0)"] } ?? [])
        + (sandbox.keepsResidents && interpreter.canBeResident ? [] : ["every run starts an interpreter"]),
      limits: policy.limits.summary)
  }
}

extension Runner {
  /// What code can learn of the machine, and what bounds it besides the limits: the kernel, the processors, the stack.
  fileprivate static let machine: String = {
    var names = utsname()
    uname(&names)
    func text<Field>(_ field: Field) -> String {
      withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
    var stack = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &stack)
    return "machine: \(text(names.sysname)) \(text(names.release)) \(text(names.machine)), "
      + "\(sysconf(Int32(_SC_NPROCESSORS_ONLN))) processors, stack \(stack.rlim_cur)"
  }()
}

extension DriverSource {
  /// Of all that runs in the sandbox besides the sample.
  fileprivate static let digest = SHA256.digest(of: module + Array(bootstrap.utf8) + Array(zygote.utf8))
}
