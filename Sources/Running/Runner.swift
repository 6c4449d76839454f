import Sandbox
import Verification

/// Runs samples in a sandbox and gives what was seen.
package struct Runner: Sendable {
  let sandbox: any Sandbox
  let limits: Limits
  private let loosening: Loosening
  /// The time zone that samples run in on every machine, as `TZ` spells it; nil: UTC, and another one on another machine.
  let timeZone: String?
  let residents = Residents()
  /// What calls off the runs of this runner alone; nil: what calls off all.
  private var interruption: Interruption?

  package init(sandbox: any Sandbox, limits: Limits, loosening: Loosening = .none, timeZone: String? = nil) {
    self.sandbox = sandbox
    self.limits = limits
    self.loosening = loosening
    self.timeZone = timeZone
  }

  /// The same with the same sandbox, whose runs can be called off for themselves.
  package func calledOff(by interruption: Interruption) -> Runner {
    var runner = self
    runner.interruption = interruption
    return runner
  }

  /// Ends what is kept between runs; to be called after the last one.
  package func close() { sandbox.close() }

  /// What the code of an ask did on the interpreter.
  ///
  /// - Parameter prepared: just this ask, where it was prepared.
  func run(
    _ ask: Ask, on interpreter: Interpreter, _ terms: Terms = .usual, prepared: PreparedRun? = nil
  ) throws(RunningError) -> Observation {
    let request = prepared?.request ?? DriverRequest(ask)
    guard request.fits(limits) else {
      return Observation(way: ask.way, outcome: .tooLong(mebibytes: limits.fileSize >> 20))
    }
    while true {
      // Another sandbox may have taken the place of the first.
      let isWarm = sandbox.keepsResidents && interpreter.canBeResident && (prepared != nil || request.isWarm)
      let bytes = isWarm ? prepared?.form ?? request.bytes : request.bytes
      do {
        let execution = try execute(bytes, on: interpreter, as: ask.machine, isWarm: isWarm, terms)
        var observation = try Observation(of: execution, request: request)
        observation.share = terms.seconds
        return observation
      } catch .sandbox(.changed) {
        continue
      } catch .driverNotStarted(let words) {
        // Where the interpreter begins another run, it was the sample that kept us from hearing of this one.
        guard try begins(on: interpreter, as: ask.machine, isWarm: isWarm) else { throw .driverNotStarted(words) }
        return Observation(way: ask.way, outcome: .lost)
      }
    }
  }

  /// Whether the interpreter begins a run in which there is nothing to do.
  private func begins(on interpreter: Interpreter, as machine: Ask.Machine, isWarm: Bool) throws(RunningError) -> Bool {
    let nothing = DriverRequest(way: .script, parts: [.init(file: "nothing.py", source: "")], probes: [])
    let execution = try execute(nothing.bytes, on: interpreter, as: machine, isWarm: isWarm)
    return DriverEvents(in: execution.events).started
  }

  private func execute(
    _ request: [UInt8], on interpreter: Interpreter, as machine: Ask.Machine, isWarm: Bool, _ terms: Terms = .usual
  ) throws(RunningError) -> Execution {
    let environment = environment(on: interpreter, machine: machine)
    var command = try Command(
      running: request, withDriver: interpreter.driver, python: interpreter.release.path, environment: environment,
      resident: isWarm ? residents.resident(of: interpreter, environment: environment) : nil)
    command.seconds = terms.seconds
    command.isAlone = terms.isAlone
    return try execute(command, on: interpreter)
  }

  func environment(on interpreter: Interpreter, machine: Ask.Machine) -> [String: String] {
    var environment = [
      "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "PYTHONHASHSEED": String(machine.hashSeed),
      "PYTHONDONTWRITEBYTECODE": "1",
      // Threads' arenas would use up the address space that a sample may have.
      "MALLOC_ARENA_MAX": "2",
    ]
    // Else it looks for the processor's cache, and says on the sample's standard error that the sandbox does not show it.
    if interpreter.release.implementation == "PyPy" { environment["PYPY_GC_NURSERY"] = "4M" }
    if let packages = loosening.packages[interpreter.release.path] {
      environment["VERIFY_PACKAGES"] = packages.joined(separator: ":")
    }
    if let timeZone { environment["TZ"] = timeZone }
    return environment.merging(machine.variables) { ours, _ in ours }
  }

  /// How samples are run; what the sandbox is shows once it has run one.
  package var conditions: Conditions {
    Conditions(sandbox: sandbox.name, isBest: sandbox.holdsMost, lacks: sandbox.notes, loosened: loosening.summary)
  }

  /// Whether the sandbox refuses what harmless samples do too.
  package var refusesMore: Bool { sandbox.refusesMore }

  func execute(_ command: Command, on interpreter: Interpreter) throws(RunningError) -> Execution {
    var command = command
    command.interruption = interruption
    do {
      return try sandbox.run(command, under: policy(of: interpreter))
    } catch {
      throw .sandbox(error)
    }
  }

  /// What samples may see and use that run on this interpreter.
  package func policy(of interpreter: Interpreter) -> Policy {
    interpreter.policy(limits: limits, loosening: loosening)
  }

  /// What the sandbox does about samples that run on this interpreter.
  package func measures(for interpreter: Interpreter) -> [Measure] {
    sandbox.measures(under: policy(of: interpreter))
  }
}
