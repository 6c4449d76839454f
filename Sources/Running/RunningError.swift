import Sandbox
import Verification

/// A sample could not be run, whatever it holds.
package enum RunningError: Error, Hashable, CustomStringConvertible {
  /// No interpreter is what was asked for; `found` are the names of those that there are.
  case noInterpreter(wanted: String, found: [String])
  /// The interpreter is there and does not work, in one line.
  case unusable(path: String, why: String)
  /// The driver did not begin; what the interpreter said, in one line.
  case driverNotStarted(String)
  /// Packages that samples are to have are not to be had, in one line.
  case noPackages(path: String, why: String)
  case sandbox(SandboxError)

  package var description: String {
    switch self {
    case .noInterpreter(let wanted, _) where ReleaseNumber(wanted).map { $0 < .oldest } ?? false:
      return "Python \(wanted) is too old; samples run on \(ReleaseNumber.oldest) and later"
    case .noInterpreter(let wanted, let found):
      let name = wanted.first?.isNumber == true ? "Python \(wanted)" : "\"\(wanted)\""
      return found.isEmpty
        ? "no \(name) was found, nor any other Python"
        : "no \(name) was found; found: \(found.joined(separator: ", ")) (see `verify pythons`)"
    case .unusable(let path, let why): return "the interpreter \(path) does not work: \(why)"
    case .driverNotStarted(let words): return "the interpreter does not start: \(words)"
    case .noPackages(let path, let why): return "no packages of \"\(path)\": \(why)"
    case .sandbox(let error): return error.description
    }
  }
}
