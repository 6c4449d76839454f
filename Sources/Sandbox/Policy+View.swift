import CSandbox
import FoundationEssentials
import Glibc
import Synchronization

extension Policy {
  /// The user and group that a command sees itself as.
  static let user: uid_t = 1000
  /// A kernel's user and group for commands that root runs: they own nothing, and no other process has them, for some of the
  /// kernel's bounds are on a user's processes together: pages of pipes, descriptors under way. Never 0, for which some limits
  /// do not hold. In a container there may be no user but nobody to become.
  static func newStranger() -> uid_t {
    guard hasAllUsers else { return 65534 }
    let number = UInt32(truncatingIfNeeded: strangers.add(1, ordering: .relaxed).newValue)
    // A process id has 22 bits at most (PID_MAX_LIMIT).
    return 0x4000_0000 | uid_t(getpid()) << 7 | number & 0x7F
  }

  private static let strangers = Atomic<Int>(0)
  private static let hasAllUsers = ["uid_map", "gid_map"].allSatisfy {
    (contents(of: "/proc/self/\($0)") ?? "").split(whereSeparator: \.isWhitespace) == ["0", "0", "4294967295"]
  }
  /// How many files and folders a command may make.
  static let files = 4096

  /// The folders that can be written; the first is the working folder.
  static let folders: [(path: String, mode: mode_t)] = [
    ("/home/user", 0o755), ("/sample", 0o755), ("/dev/shm", 0o1777), ("/tmp", 0o1777),
  ]

  /// Devices that do nothing but what every program expects of them.
  static let devices = ["null", "zero", "full", "random", "urandom"].map { "/dev/\($0)" }

  /// Files that are made up.
  static let texts = [
    ("/etc/passwd", "user:x:1000:1000:user:/home/user:/bin/sh\n"),
    ("/etc/group", "user:x:1000:\n"),
    ("/etc/hosts", "127.0.0.1 localhost\n::1 localhost\n"),
  ]

  /// What the C library and OpenSSL read to reach others by their names.
  static let networkFiles = [
    "/etc/resolv.conf", "/etc/hosts", "/etc/nsswitch.conf", "/etc/host.conf", "/etc/gai.conf", "/etc/services",
    "/etc/protocols", "/etc/ssl/certs", "/etc/ssl/cert.pem", "/etc/ssl/openssl.cnf", "/etc/pki/tls/certs",
    "/etc/ca-certificates", "/usr/share/ca-certificates", "/usr/lib/ssl",
  ]

  /// All files and folders of the machine that are shown.
  var shown: [String] {
    outermost(visible + (network ? Self.networkFiles.filter { access($0, F_OK) == 0 } : []))
  }

  /// The files that are made up here.
  var madeUp: [(path: String, text: String)] {
    Self.texts.filter { !network || !Self.networkFiles.contains($0.0) }.map { (path: $0.0, text: $0.1) }
  }

  /// All that is shown, in the order in which it is put there.
  var views: [Blueprint.View] {
    Self.devices.map { Blueprint.View(kind: sandbox_view_device, path: $0, source: $0) }
      + madeUp.map { Blueprint.View(kind: sandbox_view_text, path: $0.path, source: $0.text) }
      + shown.map { path in
        Blueprint.View(
          kind: sandbox_view_shown, path: path, source: URL(filePath: path).resolvingSymlinksInPath().path)
      }
      + hidden.sorted().map { Blueprint.View(kind: sandbox_view_empty, path: $0, source: "") }
  }
}

/// Leaves out what is below another one: every mount costs time.
func outermost(_ paths: [String]) -> [String] {
  var kept: [String] = []
  for path in paths.sorted() where !kept.contains(where: { path == $0 || path.hasPrefix("\($0)/") }) {
    kept.append(path)
  }
  return kept
}
