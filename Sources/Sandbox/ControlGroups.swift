import Glibc
import Synchronization

/// Where this process may make control groups (cgroups(7)); each run has one of its own.
///
/// They bound what rlimits cannot: all processes of a run together, also those of root.
struct ControlGroups: Sendable {
  /// What a group bounds.
  enum Bound: String {
    case processes = "pids"
    case memory
  }

  private struct Controller: Sendable {
    /// New groups are made in this folder.
    let folder: String
    let bound: Bound
    /// In the new group.
    let file: String
  }

  private let controllers: [Controller]

  /// What was found when it was first asked for.
  static let here = find()

  /// None at all.
  static let none = ControlGroups(controllers: [])

  func has(_ bound: Bound) -> Bool {
    controllers.contains { $0.bound == bound }
  }

  /// Looks where this process is and whether it may make groups there, or beside itself: on version 2 a group with
  /// processes in it may have no groups below it that control memory.
  static func find() -> ControlGroups {
    let lines = (contents(of: "/proc/self/cgroup") ?? "").split(separator: "\n").map {
      $0.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    }
    func controller(_ bound: Bound) -> Controller? {
      for line in lines where line.count == 3 {
        let root: String
        let file: String
        if line[1].split(separator: ",").contains(Substring(bound.rawValue)) {
          root = "/sys/fs/cgroup/\(line[1])"
          file = bound == .processes ? "pids.max" : "memory.limit_in_bytes"
        } else if line[0] == "0" {
          root = "/sys/fs/cgroup"
          file = bound == .processes ? "pids.max" : "memory.max"
        } else {
          continue
        }
        let own = line[2] == "/" ? root : root + line[2]
        let beside = own == root ? [] : [String(own[..<(own.lastIndex(of: "/") ?? own.endIndex)])]
        if let folder = ([own] + beside).first(where: { isUsable($0, file: file) }) {
          removeLeftovers(in: folder)
          return Controller(folder: folder, bound: bound, file: file)
        }
      }
      return nil
    }
    return ControlGroups(controllers: [controller(.processes), controller(.memory)].compactMap { $0 })
  }

  /// Makes a group for one run; nil where none can be made.
  func make(for limits: Limits, processes: Int) throws(SandboxError) -> ControlGroup? {
    guard !controllers.isEmpty else { return nil }
    var group = ControlGroup()
    let name = newName()
    for controller in controllers {
      let folder = "\(controller.folder)/\(name)"
      // Version 2 has both bounds in one group.
      guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw .call("mkdir \(folder)", -errno) }
      group.add(folder: folder)
      if controller.bound == .memory { group.count(killsIn: folder) }
      let bound = controller.bound == .processes ? processes : limits.memory
      try group.write("\(bound)", to: controller.file, in: folder)
      // Version 1 counts what TCP holds apart.
      if controller.file == "memory.limit_in_bytes" {
        try? group.write("\(limits.memory / 4)", to: "memory.kmem.tcp.limit_in_bytes", in: folder)
      }
    }
    return group
  }

  private static func isUsable(_ folder: String, file: String) -> Bool {
    // Moving a process needs the right to write the common ancestor's list, which this folder is.
    guard access("\(folder)/cgroup.procs", W_OK) == 0 else { return false }
    let probe = "\(folder)/\(newName())"
    guard mkdir(probe, 0o755) == 0 else { return false }
    defer { rmdir(probe) }
    return access("\(probe)/\(file)", W_OK) == 0
  }
}

/// Removes the groups of a harness that was killed before it could.
private func removeLeftovers(in folder: String) {
  guard let stream = opendir(folder) else { return }
  defer { closedir(stream) }
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    let parts = name.split(separator: "-")
    guard parts.count == 3, parts[0] == "verify", let owner = pid_t(parts[1]) else { continue }
    if kill(owner, 0) != 0 && errno == ESRCH { rmdir("\(folder)/\(name)") }
  }
}

private func newName() -> String {
  "verify-\(getpid())-\(counter.add(1, ordering: .relaxed).newValue)"
}

private let counter = Atomic<Int>(0)
