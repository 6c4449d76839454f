import Sandbox
import Synchronization

/// One resident program for every interpreter and seed, made when it is first needed.
final class Residents: Sendable {
  private struct Key: Hashable {
    let path: String
    let seed: Int
  }

  private let known = Mutex<[Key: Resident]>([:])

  func resident(of interpreter: Interpreter, seed: Int, environment: [String: String]) -> Resident {
    known.withLock { known in
      let key = Key(path: interpreter.release.path, seed: seed)
      if let resident = known[key] { return resident }
      let resident = Resident.driver(interpreter.driver, python: interpreter.release.path, environment: environment)
      known[key] = resident
      return resident
    }
  }
}
