import Sandbox
import Synchronization

/// One resident program for every interpreter and environment, made when it is first needed.
final class Residents: Sendable {
  private struct Key: Hashable {
    let path: String
    let environment: [String: String]
  }

  private let known = Mutex<[Key: Resident]>([:])

  func resident(of interpreter: Interpreter, environment: [String: String]) -> Resident {
    known.withLock { known in
      let key = Key(path: interpreter.release.path, environment: environment)
      if let resident = known[key] { return resident }
      let resident = Resident.driver(interpreter.driver, python: interpreter.release.path, environment: environment)
      known[key] = resident
      return resident
    }
  }
}
