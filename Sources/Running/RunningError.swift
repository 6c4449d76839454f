/// A sample could not be run, whatever it holds.
package enum RunningError: Error, Hashable, CustomStringConvertible {
  /// The driver did not begin; what the interpreter said, in one line.
  case driverNotStarted(String)
  /// The interpreter could not compile the driver; what it said, in one line.
  case driverNotCompiled(String)
  /// The request is not JSON.
  case requestNotWritten(String)

  package var description: String {
    switch self {
    case .driverNotStarted(let words): "the interpreter does not start: \(words)"
    case .driverNotCompiled(let words): "the interpreter does not compile the driver: \(words)"
    case .requestNotWritten(let words): "the request cannot be written: \(words)"
    }
  }
}
