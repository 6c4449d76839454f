import Foundation

/// A way of running the suite: a sandbox, and the user who runs it.
enum HostileMode: String, CaseIterable {
  case namespaces, cold, bubblewrap, landlock
  /// As an ordinary user, with each of the two that need no program.
  case user, landlockUser

  var arguments: [String] {
    switch self {
    case .namespaces, .user: ["--sandbox", "namespaces"]
    case .cold: ["--sandbox", "namespaces", "--cold"]
    case .bubblewrap: ["--sandbox", "bubblewrap"]
    case .landlock, .landlockUser: ["--sandbox", "landlock"]
    }
  }

  /// What is put before the command.
  var prefix: [String] {
    isUser && getuid() == 0 ? ["setpriv", "--reuid", "1234", "--regid", "1234", "--clear-groups", "env"] : []
  }

  private var isUser: Bool { self == .user || self == .landlockUser || getuid() != 0 }

  /// What the sandbox cannot do, as `docs/sandbox.md` says openly.
  var missing: Set<HostileProgram.Protection> {
    var missing: Set<HostileProgram.Protection> = isUser ? [.totals] : []
    if self == .bubblewrap { missing.insert(.filter) }
    if self == .landlock || self == .landlockUser { missing.formUnion([.view, .network, .disk, .rights]) }
    return missing
  }
}
