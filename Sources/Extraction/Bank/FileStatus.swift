import Glibc

/// What the kernel knows of a path, through links.
struct FileStatus {
  /// Two paths with the same identity are the same file or folder.
  struct Identity: Hashable {
    let device: UInt
    let inode: UInt
  }

  let identity: Identity
  let isFolder: Bool
  let isRegular: Bool

  /// Nil with `errno` set.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    identity = Identity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isRegular = status.st_mode & S_IFMT == S_IFREG
  }
}

/// What the system said about the call before, in its words.
var systemMessage: String { String(cString: strerror(errno)) }
