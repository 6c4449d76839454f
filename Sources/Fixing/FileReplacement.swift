import Glibc

/// A file beside another, whole and on the disk, that is to take its place: with its permissions, its owner and what else the
/// file system keeps of it.
final class FileReplacement {
  /// As the user knows it.
  private let path: String
  /// Links followed: `rename` would take the place of the link itself.
  private let target: String
  private let read: [UInt8]
  private let temporary: String
  /// Where the old file stays until all are in their places.
  private let kept: String
  private var isDone = false

  /// Writes the file beside its place.
  ///
  /// - Parameters:
  ///   - path: of an existing file.
  ///   - read: what stood in it when it was read.
  init(of path: String, reading read: [UInt8], writing bytes: [UInt8]) throws(FixingError) {
    guard let real = realpath(path, nil) else { throw .unwritable(path: path, reason: SystemError.message) }
    let target = String(cString: real)
    free(real)
    self.path = path
    self.target = target
    self.read = read
    let slash = target.lastIndex(of: "/").map { target.index(after: $0) } ?? target.startIndex
    let (folder, name) = (target[..<slash], target[slash...])
    temporary = "\(folder).\(name).\(getpid()).part"
    kept = "\(folder).\(name).\(getpid()).old"
    var status = stat()
    guard stat(target, &status) == 0 else { throw .unwritable(path: path, reason: SystemError.message) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unwritable(path: path, reason: "it is no regular file") }
    // A new file would have one of the names only.
    guard status.st_nlink == 1 else { throw .unwritable(path: path, reason: "it has other names (hard links)") }
    guard access(target, W_OK) == 0 else { throw .unwritable(path: path, reason: SystemError.message) }
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: SystemError.message) }
    defer { close(descriptor) }
    do throws(SystemError) {
      try FileContent.write(bytes, to: descriptor)
      try FileAttributes.copy(status, from: target, to: descriptor)
      // A full disk may show only now.
      guard fsync(descriptor) == 0 else { throw SystemError() }
    } catch {
      unlink(temporary)
      throw .unwritable(path: path, reason: error.reason)
    }
  }

  /// Throws where the file is not what it was when it was read.
  func check() throws(FixingError) {
    let now = try FileContent.bytes(at: path)
    if now != read { throw .changed(path: path) }
  }

  /// Puts it in its place. The old one can be brought back until `finish`.
  func move() throws(FixingError) {
    unlink(kept)
    guard link(target, kept) == 0 || errno == EPERM || errno == EOPNOTSUPP, rename(temporary, target) == 0 else {
      let reason = SystemError.message
      unlink(kept)
      throw .unwritable(path: path, reason: reason)
    }
    isDone = true
  }

  /// Brings the old one back, as far as the file system could keep it.
  func takeBack() {
    guard isDone else { return }
    rename(kept, target)
    isDone = false
  }

  /// Forgets the old one.
  func finish() {
    unlink(kept)
    // A name that was changed is on the disk only once its folder is.
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor >= 0 {
      fsync(descriptor)
      close(descriptor)
    }
  }

  deinit {
    if !isDone { unlink(temporary) }
    unlink(kept)
  }
}
