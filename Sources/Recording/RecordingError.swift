import Verification

/// The record could not be read or written.
package enum RecordingError: Error, Hashable, CustomStringConvertible {
  /// What is wrong with a file, where, and what to do about it. The file is left as it is.
  case damaged(Place, String)
  case unreadable(path: String, reason: String)
  case unwritable(path: String, reason: String)
  /// There is no record where one is needed.
  case nothingRecorded(folder: String)

  /// The place first, then what is wrong and what to do about it, on one line.
  package var description: String {
    switch self {
    case .damaged(let place, let what): "\(place): \(what)"
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    case .unwritable(let path, let reason): "\(path): cannot be written: \(reason); nothing was recorded in it"
    case .nothingRecorded(let folder): "\(folder): nothing is on record; \"verify accept\" records it"
    }
  }
}
