import CAttributes
import Glibc

/// What a file system keeps of a file beside its bytes and its name.
enum FileAttributes {
  /// Gives a new file the owner, the permissions and the extended attributes (access lists among them) of another.
  static func copy(_ status: stat, from path: String, to descriptor: Int32) throws(SystemError) {
    var new = stat()
    guard fstat(descriptor, &new) == 0 else { throw SystemError() }
    if (new.st_uid, new.st_gid) != (status.st_uid, status.st_gid) {
      guard fchown(descriptor, status.st_uid, status.st_gid) == 0 else { throw SystemError() }
    }
    guard fchmod(descriptor, status.st_mode & 0o7777) == 0 else { throw SystemError() }
    for name in names(of: path) { copy(name, from: path, to: descriptor) }
  }

  private static func names(of path: String) -> [String] {
    let size = listxattr(path, nil, 0)
    guard size > 0 else { return [] }
    var list = [CChar](repeating: 0, count: size)
    guard listxattr(path, &list, size) == size else { return [] }
    return list.split(separator: 0).map { String(decoding: $0.map(UInt8.init(bitPattern:)), as: UTF8.self) }
  }

  /// One that only the system may set is left to the system.
  private static func copy(_ name: String, from path: String, to descriptor: Int32) {
    let size = getxattr(path, name, nil, 0)
    guard size >= 0 else { return }
    var value = [UInt8](repeating: 0, count: size)
    guard getxattr(path, name, &value, size) == size else { return }
    _ = fsetxattr(descriptor, name, &value, size, 0)
  }
}
