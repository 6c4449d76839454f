import Sandbox
import Verification

/// A run that is spelled out, with its code.
package struct PreparedRun: Sendable {
  let plan: RunPlan
  /// What the driver is given in the request's stead (`docs/driver.md`, "Preparing").
  let form: [UInt8]
}

extension Runner {
  /// Compiles what the first runs of several samples are to run, all in one process that runs none of it: to compile a sample
  /// takes a third of the time where one was compiled just before.
  ///
  /// - Returns: one for each sample; nil where it is to be run without, as each can be.
  package func prepare(
    _ samples: [(sample: ReadSample, earlier: [ReadSample])], on interpreter: Interpreter
  ) throws(RunningError) -> [PreparedRun?] {
    var prepared = [PreparedRun?](repeating: nil, count: samples.count)
    guard sandbox.keepsResidents else { return prepared }
    var plans: [(index: Int, plan: RunPlan)] = []
    var requests: [[UInt8]] = []
    for (index, (sample, earlier)) in samples.enumerated() {
      let after = Array(earlier[Chain.start(of: sample, after: earlier)])
      let plan = plan(sample, after: after, way: sample.way)
      let request = plan.request.bytes
      guard plan.isWarm, request.count <= Self.longestPrepared else { continue }
      plans.append((index, plan))
      requests.append(request)
    }
    guard !plans.isEmpty else { return prepared }
    let environment = environment(on: interpreter, seed: Runner.seed)
    let command = Command(
      preparing: requests, python: interpreter.release.path,
      resident: residents.resident(of: interpreter, seed: Runner.seed, environment: environment),
      environment: environment)
    let execution: Execution
    do {
      execution = try execute(command, on: interpreter)
    } catch .sandbox(.changed) {
      return prepared
    }
    // A process that was ended in the midst of a request has prepared those before it.
    for ((index, plan), form) in zip(plans, PreparedForms(in: execution.events)) where !form.isEmpty {
      prepared[index] = PreparedRun(plan: plan, form: Array(form))
    }
    return prepared
  }

  /// Bytes of a request; what takes long to compile does not gain from company.
  private static let longestPrepared = 1 << 14
}

/// The forms that the driver has sent, each after a line with its length in bytes; to be trusted with nothing.
struct PreparedForms: Sequence, IteratorProtocol {
  private var rest: ArraySlice<UInt8>

  init(in bytes: [UInt8]) { rest = bytes[...] }

  mutating func next() -> ArraySlice<UInt8>? {
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")),
      let length = Int(String(decoding: rest[..<end], as: UTF8.self)), length >= 0, length <= rest.endIndex - end - 1
    else { return nil }
    let form = rest[(end + 1)...].prefix(length)
    rest = rest[(end + 1)...].dropFirst(length)
    return form
  }
}
