import Verification

/// A document could not be written.
package enum FixingError: Error, Hashable, CustomStringConvertible {
  case unreadable(path: String, reason: String)
  case unwritable(path: String, reason: String)
  /// It is not what it was when it was read.
  case changed(path: String)

  /// The place first, then what is wrong and what became of it, on one line.
  package var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    case .unwritable(let path, let reason): "\(path): cannot be written: \(reason); it is as it was"
    case .changed(let path): "\(path): was changed since it was read; nothing was written to it"
    }
  }
}
