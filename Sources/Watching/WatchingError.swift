import Glibc

/// The kernel does not tell of changes.
package enum WatchingError: Error, Hashable, CustomStringConvertible {
  /// The folder, where it is about one, and the error number.
  case cannotWatch(String?, Int32)

  package var description: String {
    switch self {
    case .cannotWatch(let folder, ENOSPC):
      "\(folder ?? "the bank"): no more folders can be watched; raise fs.inotify.max_user_watches (sysctl)"
    case .cannotWatch(_, EMFILE):
      "no more programs can watch folders; raise fs.inotify.max_user_instances (sysctl)"
    case .cannotWatch(let folder, let code):
      "\(folder ?? "the bank"): cannot be watched: \(String(cString: strerror(code)))"
    }
  }
}
