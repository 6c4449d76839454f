import FoundationEssentials
import Glibc

/// Where the cache lies, by the XDG Base Directory Specification.
package struct CachePlace: Sendable {
  package let folder: String

  /// Nil where neither `XDG_CACHE_HOME` nor `HOME` is an absolute path.
  package init?(environment: [String: String]) {
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
      folder = "\(cache)/verify"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      folder = "\(home)/.cache/verify"
    } else {
      return nil
    }
  }

  /// Its name has the version of what stands in it, so that two of ours may have theirs side by side.
  package var file: String { "\(folder)/answers-\(Cache.format).sqlite" }

  /// With what SQLite keeps beside it.
  var files: [String] { [file, "\(file)-wal", "\(file)-shm"] }

  /// Bytes on disk; 0 where there is none.
  package var size: Int {
    files.reduce(0) { sum, file in
      var status = stat()
      return stat(file, &status) == 0 ? sum + Int(status.st_size) : sum
    }
  }

  func makeFolder() {
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }
}
