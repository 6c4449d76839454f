/// The cache cannot be used, or not any longer; nothing else is the worse for it.
package enum CacheError: Error, Hashable, CustomStringConvertible {
  /// There is no folder to have one in.
  case noHome
  /// In SQLite's or the system's words.
  case cannotOpen(path: String, why: String)
  /// What stands there is no cache of ours, or damaged.
  case foreign(path: String)
  case cannotWrite(path: String, why: String)
  case cannotClear(path: String, why: String)

  package var description: String {
    switch self {
    case .noHome: "there is no cache: neither XDG_CACHE_HOME nor HOME names a folder"
    case .cannotOpen(let path, let why): "the cache \(path) cannot be used, all is run anew: \(why)"
    case .foreign(let path):
      "\(path) is damaged or no cache of ours, all is run anew; \"verify cache clear\" makes a new one"
    case .cannotWrite(let path, let why): "nothing is added to the cache \(path): \(why)"
    case .cannotClear(let path, let why): "the cache \(path) cannot be cleared: \(why)"
    }
  }
}
