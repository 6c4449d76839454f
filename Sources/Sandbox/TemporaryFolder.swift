import Glibc

/// A new, empty folder; gone with all that is in it when it goes out of scope.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws(SandboxError) {
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    guard let name = strdup("\(place)/verify-XXXXXX") else { throw .call("strdup", -ENOMEM) }
    defer { free(name) }
    guard mkdtemp(name) != nil else { throw .call("mkdtemp \(place)", -errno) }
    path = String(cString: name)
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
