import CDriver
import Dispatch
import FoundationEssentials
import Sandbox
import Verification

extension Interpreter {
  /// Asks the interpreter at `path` what it is, what it must see, and to compile the driver. As soon as it has said the first
  /// it is given; it compiles while the sandbox is made.
  ///
  /// It runs outside the sandbox and with the user's environment: it is the user's interpreter, and may be a script
  /// that starts another. It gets ten seconds.
  ///
  /// - Parameter whole: is given all that it has said, once it has ended; where there is one, its files are looked at, too.
  package static func interrogate(
    path: String, driverSource: [UInt8], whole: (@Sendable ([UInt8]) -> Void)? = nil
  ) throws(RunningError) -> Interpreter {
    let head = Awaited<Result<InterrogationAnswer, RunningError>>()
    let driver = Awaited<Result<[UInt8], RunningError>>()
    DispatchQueue(label: "interrogation").async(group: ongoing) {
      var said: [UInt8] = []
      let failure = failure(asking: path, compiling: driverSource) { events in
        said = events
        guard let answer = InterrogationAnswer(events) else { return }
        head.settle(.success(answer))
        if let code = answer.driver { driver.settle(.success(code)) }
      }
      // Where it has given all answers that is of no more interest.
      head.settle(.failure(failure))
      driver.settle(.failure(failure))
      whole?(said)
    }
    let answer = try head.get().get()
    guard answer.number >= .oldest else {
      throw .unusable(
        path: path, why: "it is Python \(answer.version); \(ReleaseNumber.oldest) is the oldest that can be used")
    }
    return answer.interpreter(
      driver: CompiledDriver(driver), build: whole == nil ? [] : FileIdentity.digest(of: answer.visible))
  }

  private static let ongoing = DispatchGroup()

  /// Waits until no interpreter is at work on an answer. Whoever asked one must call it before the process ends, lest
  /// something be left.
  package static func finishInterrogations() { ongoing.wait() }

  /// Runs the interpreter to its end; what is wrong with it if it has not answered by then.
  ///
  /// - Parameter hearing: is given what it has said so far.
  private static func failure(
    asking path: String, compiling driverSource: [UInt8], hearing: ([UInt8]) -> Void
  ) -> RunningError {
    let environment = ProcessInfo.processInfo.environment
    let program = String(
      decoding: UnsafeBufferPointer(start: verify_interrogation.text, count: Int(verify_interrogation.length)),
      as: UTF8.self)
    // env(1) gives back what the run replaces, for scripts that look for interpreters at home.
    let home = environment["HOME"].map { ["HOME=\($0)"] } ?? []
    let isScript = FileBytes.beginning(of: path, count: 2) == Array("#!".utf8)
    let start = isScript ? ["/usr/bin/env"] + home + [path] : [path]
    let command = Command(
      executable: start[0], arguments: start.dropFirst() + ["-I", "-S", "-B", "-c", program],
      environment: environment.filter { !$0.key.hasPrefix("PYTHON") }, request: driverSource)
    let limits = Limits(seconds: 10, memory: .max, fileSize: .max, output: 16 << 20)
    let execution: Execution
    do {
      execution = try Unconfined().run(command, under: Policy(visible: [], limits: limits), hearing: hearing)
    } catch .system(let what) where what.hasPrefix("the command cannot be started: ") {
      return .unusable(path: path, why: String(what.split(separator: ": ").last ?? "it cannot be started"))
    } catch {
      return .sandbox(error)
    }
    // The last words may have come with the end.
    hearing(execution.events)
    return .unusable(path: path, why: reason(execution, askedBy: program))
  }

  /// So many characters of a program are no coincidence.
  private static let tellingLength = 40

  /// - Parameter program: what it was given to run; a program that is no Python may say that it has no use for it.
  private static func reason(_ execution: Execution, askedBy program: String) -> String {
    let text = String(decoding: execution.stderr + execution.stdout, as: UTF8.self)
    // Python 2 ends its complaint about options with advice.
    let isRepeated = text.contains(program.prefix(Self.tellingLength))
    let said =
      isRepeated
      ? "; it is no Python"
      : text.split(whereSeparator: \.isNewline).last { !$0.hasPrefix("Try ") && !$0.hasPrefix("usage:") }.map {
        ": \($0)"
      } ?? ""
    return switch execution.termination {
    case .exited(0): "it does not answer like a Python interpreter"
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
