import Sandbox

/// How an interpreter is started for the driver (`docs/driver.md`, "Start").
extension Command {
  /// Runs one sample with the compiled driver: in a new interpreter, or as a fork of a resident one that has it already.
  package static func running(
    _ request: DriverRequest, withDriver driver: CompiledDriver, python: String, environment: [String: String],
    resident: Resident? = nil
  ) throws(RunningError) -> Command {
    var bytes = try request.bytes()
    if resident == nil {
      let code = try driver.bytes()
      bytes = Array("\(code.count)\n".utf8) + code + bytes
    }
    return Command(
      executable: python, arguments: ["-s", "-c", DriverSource.bootstrap], environment: environment, request: bytes,
      resident: resident)
  }
}

extension Resident {
  /// An interpreter that has read the driver and forks a process for every run.
  static func driver(_ driver: CompiledDriver, python: String, environment: [String: String]) -> Resident {
    // What is linked when it is first called would be linked, and its table copied, in every child anew.
    let environment = environment.merging(["LD_BIND_NOW": "1"]) { $1 }
    return Resident(
      executable: python, arguments: ["-s", "-c", DriverSource.zygote], environment: environment
    ) { () throws(SandboxError) in
      do { return try driver.bytes() } catch { throw .system("\(error)") }
    }
  }
}

extension Execution {
  /// The last line of standard error, else how it ended.
  var lastWords: String {
    let lines = String(showing: stderr).split(separator: "\n")
    return lines.last.map(String.init) ?? "\(termination)"
  }
}
