import Sandbox
import Verification

/// An ask that is spelled out, with its code.
package struct PreparedRun: Sendable {
  let ask: Ask
  let request: DriverRequest
  /// What the driver is given in the request's stead (`docs/driver.md`, "Preparing").
  let form: [UInt8]
}

extension Runner {
  /// Compiles what several asks are to run, all in one process that runs none of it: to compile a sample takes a third of the time
  /// where one was compiled just before. They are those of one machine.
  ///
  /// - Returns: one for each ask; nil where it is to be run without, as each can be.
  package func prepare(_ asks: [Ask], on interpreter: Interpreter) throws(RunningError) -> [PreparedRun?] {
    var prepared = [PreparedRun?](repeating: nil, count: asks.count)
    guard sandbox.keepsResidents, interpreter.canBeResident, let machine = asks.first?.machine else { return prepared }
    var planned: [(index: Int, request: DriverRequest)] = []
    var requests: [[UInt8]] = []
    for (index, ask) in asks.enumerated() {
      let request = DriverRequest(ask)
      let bytes = request.bytes
      guard request.isWarm, bytes.count <= Self.longestPrepared else { continue }
      planned.append((index, request))
      requests.append(bytes)
    }
    guard !planned.isEmpty else { return prepared }
    let environment = environment(on: interpreter, machine: machine)
    let command = Command(
      preparing: requests, python: interpreter.release.path,
      resident: residents.resident(of: interpreter, environment: environment),
      environment: environment)
    let execution: Execution
    do {
      execution = try execute(command, on: interpreter)
    } catch .sandbox(.changed) {
      return prepared
    }
    // A process that was ended in the midst of a request has prepared those before it.
    for ((index, request), form) in zip(planned, PreparedForms(in: execution.events)) where !form.isEmpty {
      prepared[index] = PreparedRun(ask: asks[index], request: request, form: Array(form))
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
