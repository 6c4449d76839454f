import Glibc

/// The kernel's user and group of a sample that has no namespace of its own: never root, where that can be helped.
struct SampleUser {
  let user: uid_t
  let group: gid_t

  /// The caller's own.
  static let own = SampleUser(user: geteuid(), group: getegid())

  private init(user: uid_t, group: gid_t) {
    self.user = user
    self.group = group
  }

  /// The caller's own; root gives the folders to one that nobody has. Inside a container there may be no other user than root.
  init(owning folders: [String]) {
    let stranger = Policy.newStranger()
    if geteuid() == 0, folders.allSatisfy({ chown($0, stranger, stranger) == 0 }) {
      (user, group) = (stranger, stranger)
    } else {
      (user, group) = (geteuid(), getegid())
    }
  }

  /// Whether it may come to be root, for whom some limits do not hold.
  static var isRoot: Bool { geteuid() == 0 }

  /// How many processes and threads the user has, whom the kernel counts together; nil for root, whom it does not count.
  func processes() -> Int? {
    guard user != 0, let folder = opendir("/proc") else { return nil }
    defer { closedir(folder) }
    var count = 0
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard pid_t(name) != nil, let status = contents(of: "/proc/\(name)/status") else { continue }
      let lines = status.split(separator: "\n")
      func field(_ key: String) -> Int? {
        lines.first { $0.hasPrefix(key) }?.dropFirst(key.count).split(separator: "\t").first.flatMap { Int($0) }
      }
      if field("Uid:\t") == Int(user) { count += field("Threads:\t") ?? 1 }
    }
    return count
  }
}
