import Glibc
import Synchronization
import Verification

/// Whether files are still what they were, as the kernel tells without reading them: size, times, and number on their device.
package enum FileIdentity {
  /// Of one file, behind links; empty where there is none.
  static func text(of path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return "" }
    var sum = EntrySum()
    sum.add("", status)
    return sum.text
  }

  private static let known = Mutex<[String: String]>([:])

  /// Of files and folders with all that samples can see there, 32 bytes.
  ///
  /// Of a folder of libraries only the libraries count, of a standard library all but its own tests and what is compiled
  /// of it.
  package static func digest(of paths: [String]) -> [UInt8] {
    let texts = paths.map { path in
      if let text = known.withLock({ $0[path] }) { return text }
      let text = "\(path) \(whole(path))\n"
      known.withLock { $0[path] = text }
      return text
    }
    return SHA256.bytes(of: texts.joined())
  }

  private static func whole(_ path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return "" }
    guard status.st_mode & S_IFMT == S_IFDIR else { return text(of: path) }
    // Modules stand in folders of their own below it; a folder of libraries has all sorts of others.
    let isOfModules =
      isThere("\(path)/os.py") || isThere("\(path)/../os.py") || path.contains("/packages")
      || path.hasSuffix("-packages")
    var sum = EntrySum()
    add(path, to: &sum, isOfModules: isOfModules, depth: 0)
    return sum.text
  }

  private static let unseen: Set<String> = [
    ".", "..", "__pycache__", "test", "tests", "site-packages", "dist-packages", "idlelib", "ensurepip", "turtledemo",
  ]
  /// Deeper there are only links that lead back.
  private static let deepest = 12

  private static func add(_ folder: String, to sum: inout EntrySum, isOfModules: Bool, depth: Int) {
    guard depth < deepest, let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    let descriptor = dirfd(stream)
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard !unseen.contains(name), isOfModules || name.utf8.contains(where: { $0 == UInt8(ascii: ".") }) else {
        continue
      }
      if !isOfModules, !name.holds(".so") { continue }
      var status = stat()
      guard fstatat(descriptor, name, &status, 0) == 0 else { continue }
      if status.st_mode & S_IFMT != S_IFDIR {
        sum.add("\(depth) \(name)", status)
      } else if isOfModules {
        // Where in the tree a file stands is told by its folder's number, which its own entries carry.
        sum.add("\(depth) \(name)/", status)
        add("\(folder)/\(name)", to: &sum, isOfModules: true, depth: depth + 1)
      }
    }
  }

  private static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }
}

/// A sum over entries of folders, in whatever order the kernel gives them. It finds changes, and is no guard against who wants to hide one.
private struct EntrySum {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var count = 0

  mutating func add(_ name: String, _ status: stat) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ word: UInt64) {
      hash = (hash ^ word) &* 0x100_0000_01b3
      hash ^= hash >> 31
    }
    for byte in name.utf8 { mix(UInt64(byte)) }
    for word in [
      Int(status.st_dev), Int(status.st_ino), Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
      status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
    ] { mix(UInt64(bitPattern: Int64(word))) }
    first &+= hash
    mix(0x9e37_79b9_7f4a_7c15)
    second &+= hash &* hash
    count += 1
  }

  var text: String { "\(count) \(String(first, radix: 16)) \(String(second, radix: 16))" }
}
