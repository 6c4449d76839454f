import Sandbox

/// How an interpreter is started for the driver (`docs/driver.md`, "Start").
extension Command {
  /// Compiles the driver; once for each interpreter.
  package static func compilingDriver(python: String, environment: [String: String]) -> Command {
    Command(
      executable: python, arguments: ["-s", "-c", DriverSource.compiler], environment: environment,
      request: DriverSource.module)
  }

  /// Runs one sample with the compiled driver.
  package static func running(
    _ request: DriverRequest, withDriver code: [UInt8], python: String, environment: [String: String]
  ) throws(RunningError) -> Command {
    Command(
      executable: python, arguments: ["-s", "-c", DriverSource.bootstrap], environment: environment,
      request: try request.bytes(withDriver: code))
  }
}

extension Execution {
  /// The marshalled code that `Command.compilingDriver` has written.
  package func compiledDriver() throws(RunningError) -> [UInt8] {
    guard termination == .exited(0), !events.isEmpty else {
      throw .driverNotCompiled(lastWords)
    }
    return events
  }

  /// The last line of standard error, else how it ended.
  var lastWords: String {
    let lines = String(showing: stderr).split(separator: "\n")
    return lines.last.map(String.init) ?? "\(termination)"
  }
}
