import Glibc
import Synchronization

/// A new, empty folder; gone with all that is in it when it goes out of scope. That of a harness that was killed is removed
/// by the next one.
struct TemporaryFolder: ~Copyable {
  let path: String
  /// A lock on the folder: as long as it is held its owner lives.
  private let lock: Descriptor

  init() throws(SandboxError) {
    let place = Self.place
    let isFirst = firstTime.withLock { isFirst in
      defer { isFirst = false }
      return isFirst
    }
    if isFirst { removeLeftovers(in: place, olderThan: 60) }
    guard let name = strdup("\(place)/verify-XXXXXX") else { throw .call("strdup", -ENOMEM) }
    defer { free(name) }
    guard mkdtemp(name) != nil else { throw .call("mkdtemp \(place)", -errno) }
    path = String(cString: name)
    let descriptor = open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor >= 0 { flock(descriptor, LOCK_EX | LOCK_NB) }
    lock = Descriptor(number: descriptor)
  }

  /// Where new ones are made. A command has another working folder than we, so the path is made absolute.
  private static var place: String {
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    if named.isEmpty { return "/tmp" }
    guard !named.hasPrefix("/"), let absolute = realpath(named, nil) else { return named }
    defer { free(absolute) }
    return String(cString: absolute)
  }

  /// Makes a folder in this one; its path.
  func adding(_ name: String) throws(SandboxError) -> String {
    let folder = "\(path)/\(name)"
    guard mkdir(folder, 0o755) == 0 else { throw .call("mkdir \(folder)", -errno) }
    return folder
  }

  deinit {
    removeFolder(path)
  }
}

/// Removes the folders of harnesses that were killed.
///
/// - Parameter seconds: what is younger may be of a harness that has just made it, and not locked it yet.
func removeLeftovers(in place: String, olderThan seconds: Int) {
  guard let stream = opendir(place) else { return }
  defer { closedir(stream) }
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    guard name.hasPrefix("verify-"), name.utf8.count == "verify-XXXXXX".utf8.count else { continue }
    let path = "\(place)/\(name)"
    let number = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard number >= 0 else { continue }
    let descriptor = Descriptor(number: number)
    var status = stat()
    guard fstat(descriptor.number, &status) == 0, status.st_uid == geteuid(),
      time(nil) - status.st_ctim.tv_sec > seconds,
      flock(descriptor.number, LOCK_EX | LOCK_NB) == 0
    else { continue }
    removeFolder(path)
  }
}

private let firstTime = Mutex(true)
