import Sandbox
import Verification

/// Runs samples in a sandbox and gives what was seen.
package struct Runner: Sendable {
  let sandbox: any Sandbox
  private let limits: Limits
  private let loosening: Loosening
  let residents = Residents()

  package init(sandbox: any Sandbox, limits: Limits, loosening: Loosening = .none) {
    self.sandbox = sandbox
    self.limits = limits
    self.loosening = loosening
  }

  /// Ends what is kept between runs; to be called after the last one.
  package func close() { sandbox.close() }

  /// The seed of Python's hashes where nothing else is said: fixed, so that two runs print the same report.
  package static let seed = 1
  /// Another one, which shows what depends on the seed.
  package static let otherSeed = 97

  /// More of them, for two may well give a few strings the same order.
  package static let moreSeeds = [5, 1234, 777]

  /// Runs the sample, after those named: once, and once more for each claim whose subject only code of the sample's own can
  /// tell, such as a property, since to run that may change what the sample shows below.
  ///
  /// - Parameters:
  ///   - earlier: samples of its question that it goes on from, in their order; they run in the same `__main__`, and what
  ///     they print and raise is not the sample's.
  ///   - prepared: just this run, where it was prepared.
  package func run(
    _ sample: ReadSample, after earlier: [ReadSample], on interpreter: Interpreter, way: Way, seed: Int = Runner.seed,
    prepared: PreparedRun? = nil
  ) throws(RunningError) -> Observation {
    let plan = prepared?.plan ?? plan(sample, after: earlier, way: way)
    var seen = try run(plan, on: interpreter, seed: seed, prepared: prepared)
    for (index, claim) in sample.claims.enumerated() where seen.leavesOpen(claim, index) {
      let plan = self.plan(sample, after: earlier, way: way, evaluating: index)
      let asked = try run(plan, on: interpreter, seed: seed)
      // The others would take as long.
      if asked.isCutShort { break }
      if let visits = asked.visits[index], visits.count == seen.visits[index]?.count { seen.visits[index] = visits }
    }
    return seen
  }

  private func run(
    _ plan: RunPlan, on interpreter: Interpreter, seed: Int, prepared: PreparedRun? = nil
  ) throws(RunningError) -> Observation {
    guard plan.request.fits(limits) else { return Observation(way: plan.request.way, outcome: .notRun) }
    while true {
      let isWarm = sandbox.keepsResidents && (prepared != nil || plan.isWarm)
      let request = if isWarm, let prepared { prepared.form } else { plan.request.bytes }
      do {
        let execution = try execute(request, on: interpreter, seed: seed, isWarm: isWarm)
        return plan.byClaim(try Observation(of: execution, request: plan.request))
      } catch .sandbox(.changed) {
        continue
      } catch .driverNotStarted(let words) {
        // Where the interpreter begins another run, it was the sample that kept us from hearing of this one.
        guard try begins(on: interpreter, seed: seed, isWarm: isWarm) else { throw .driverNotStarted(words) }
        return Observation(way: plan.request.way, outcome: .lost)
      }
    }
  }

  /// Whether the interpreter begins a run in which there is nothing to do.
  private func begins(on interpreter: Interpreter, seed: Int, isWarm: Bool) throws(RunningError) -> Bool {
    let nothing = DriverRequest(way: .script, parts: [.init(file: "nothing.py", source: "")], probes: [])
    return DriverEvents(in: try execute(nothing.bytes, on: interpreter, seed: seed, isWarm: isWarm).events).started
  }

  private func execute(
    _ request: [UInt8], on interpreter: Interpreter, seed: Int, isWarm: Bool
  ) throws(RunningError) -> Execution {
    let environment = environment(on: interpreter, seed: seed)
    let command = try Command(
      running: request, withDriver: interpreter.driver, python: interpreter.release.path, environment: environment,
      resident: isWarm ? residents.resident(of: interpreter, seed: seed, environment: environment) : nil)
    return try execute(command, on: interpreter)
  }

  func plan(_ sample: ReadSample, after earlier: [ReadSample], way: Way, evaluating asked: Int? = nil) -> RunPlan {
    var plan = RunPlan(sample, after: earlier, way: way, evaluating: asked)
    plan.request.quick = ![WordRule].ending.apply(to: plan.request)
    return plan
  }

  func environment(on interpreter: Interpreter, seed: Int) -> [String: String] {
    var environment = [
      "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "PYTHONHASHSEED": String(seed), "PYTHONDONTWRITEBYTECODE": "1",
      // Threads' arenas would use up the address space that a sample may have.
      "MALLOC_ARENA_MAX": "2",
    ]
    if let packages = loosening.packages[interpreter.release.path] {
      environment["VERIFY_PACKAGES"] = packages.joined(separator: ":")
    }
    return environment
  }

  /// How samples are run; what the sandbox is shows once it has run one.
  package var conditions: Conditions {
    Conditions(sandbox: sandbox.name, lacks: sandbox.notes, loosened: loosening.summary)
  }

  /// More than this is not run, for a person.
  package var longestSample: String { "\(limits.fileSize >> 20) MiB" }

  /// Whether the sandbox refuses what harmless samples do too.
  package var refusesMore: Bool { sandbox.refusesMore }

  func execute(_ command: Command, on interpreter: Interpreter) throws(RunningError) -> Execution {
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

extension Observation {
  /// Whether the claim's line was reached and what it speaks of could not be seen in passing. A name alone always can, where
  /// there is one.
  fileprivate func leavesOpen(_ claim: Claim, _ index: Int) -> Bool {
    guard !isCutShort, let subject = claim.subject, let visits = visits[index], visits.allSatisfy({ $0.raised == nil })
    else {
      return false
    }
    func isSeen(_ expression: String) -> Bool {
      visits.contains { $0.names.contains { $0.name == expression } }
    }
    if !isSeen(subject) { return !subject.allSatisfy { $0 == "_" || $0.isLetter || $0.isNumber } }
    return claim.expressions.contains { !isSeen($0) }
  }
}
