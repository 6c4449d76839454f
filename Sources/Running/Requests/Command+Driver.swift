import Sandbox

/// How an interpreter is started for the driver (`docs/driver.md`, "Start").
extension Command {
  /// Runs one sample with the compiled driver: in a new interpreter, or as a fork of a resident one that has it already.
  ///
  /// - Parameter request: in JSON, or for a resident as `prepare` made it.
  package init(
    running request: [UInt8], withDriver driver: CompiledDriver, python: String, environment: [String: String],
    resident: Resident? = nil
  ) throws(RunningError) {
    var bytes = request
    if resident == nil {
      let code = try driver.bytes()
      bytes = Array("\(code.count)\n".utf8) + code + request
    }
    self.init(
      executable: python, arguments: ["-s", "-c", DriverSource.bootstrap], environment: environment, request: bytes,
      resident: resident)
  }

  /// Compiles what is to be run for several requests, each in JSON, in a fork of a resident.
  init(preparing requests: [[UInt8]], python: String, resident: Resident, environment: [String: String]) {
    self.init(
      executable: python, arguments: ["-s", "-c", DriverSource.bootstrap], environment: environment,
      request: Array(#"{"format":1,"prepare":["#.utf8) + requests.joined(separator: [UInt8(ascii: ",")])
        + Array("]}".utf8), resident: resident)
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
