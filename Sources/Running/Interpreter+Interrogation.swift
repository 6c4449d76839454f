import CDriver
import FoundationEssentials
import Sandbox
import Verification

extension Interpreter {
  /// Asks the interpreter at `path` what it is, what it must see, and to compile the driver.
  ///
  /// It runs outside the sandbox and with the user's environment: it is the user's interpreter, and may be a script
  /// that starts another. It gets ten seconds.
  package static func interrogate(path: String, driverSource: [UInt8]) throws(RunningError) -> Interpreter {
    let environment = ProcessInfo.processInfo.environment
    let program = String(
      decoding: UnsafeBufferPointer(start: verify_interrogation.text, count: Int(verify_interrogation.length)),
      as: UTF8.self)
    // env(1) gives back what the run replaces, for scripts that look for interpreters at home.
    let home = environment["HOME"].map { ["HOME=\($0)"] } ?? []
    let isScript = FileManager.default.contents(atPath: path)?.starts(with: Array("#!".utf8)) ?? false
    let start = isScript ? ["/usr/bin/env"] + home + [path] : [path]
    let command = Command(
      executable: start[0], arguments: start.dropFirst() + ["-I", "-S", "-B", "-c", program],
      environment: environment.filter { !$0.key.hasPrefix("PYTHON") }, request: driverSource)
    let limits = Limits(seconds: 10, memory: .max, fileSize: .max, output: 16 << 20)
    let execution: Execution
    do {
      execution = try Unconfined().run(command, under: Policy(visible: [], limits: limits))
    } catch .system(let what) where what.hasPrefix("start ") {
      throw .unusable(path: path, why: String(what.split(separator: ": ").last ?? "it cannot be started"))
    } catch {
      throw .sandbox(error)
    }
    guard execution.termination == .exited(0) else { throw .unusable(path: path, why: reason(execution)) }
    guard let answer = InterrogationAnswer(execution.events) else {
      throw .unusable(path: path, why: "it does not answer like a Python interpreter")
    }
    guard answer.number >= .oldest else {
      throw .unusable(
        path: path, why: "it is Python \(answer.version); \(ReleaseNumber.oldest) is the oldest that can be used")
    }
    return answer.interpreter
  }

  private static func reason(_ execution: Execution) -> String {
    let text = String(decoding: execution.stderr + execution.stdout, as: UTF8.self)
    // Python 2 ends its complaint about options with advice.
    let said =
      text.split(whereSeparator: \.isNewline).last { !$0.hasPrefix("Try ") && !$0.hasPrefix("usage:") }.map {
        ": \($0)"
      } ?? ""
    return switch execution.termination {
    case .exited(let status): "it exits with \(status)\(said)"
    case .signalled(let signal): "it is ended by signal \(signal)"
    case .timedOut: "it does not answer within 10 seconds"
    case .outOfMemory, .lost: "it is ended by the kernel"
    case .tooMuchOutput: "it does not answer like a Python interpreter"
    }
  }
}

extension ReleaseNumber {
  /// The oldest release that the driver runs on.
  static let oldest = ReleaseNumber(major: 3, minor: 6)
}
