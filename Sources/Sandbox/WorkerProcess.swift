import CSandbox
import Glibc
import Synchronization

/// The processes of one worker, ended and reaped at the latest when it goes out of scope: with process 1 of its
/// namespace the kernel ends everything in it.
final class WorkerProcess: Sendable {
  private let current: Mutex<pid_t>
  private let group: GroupHolder

  /// Takes hold of the first stage, which makes the namespaces, and of the group it has moved into.
  init(_ first: pid_t, group: consuming ControlGroup?) {
    current = Mutex(first)
    self.group = GroupHolder(group)
  }

  /// The first stage has ended, having started the second, which is process 1.
  func pass(to second: pid_t) throws(SandboxError) {
    let first = current.withLock { current in
      defer { current = second }
      return current
    }
    reap(first)
  }

  /// Process 1 of the namespace, from which all others descend.
  var id: pid_t { current.withLock(\.self) }

  /// How many processes the kernel has killed for want of memory.
  var memoryKills: Int { group.memoryKills }

  deinit {
    let last = current.withLock { $0 }
    kill(last, SIGKILL)
    reap(last)
  }
}

/// Until it is reaped the id is not given to another process.
private func reap(_ process: pid_t) {
  while waitpid(process, nil, 0) < 0 && errno == EINTR {}
}

/// A control group with the same life.
private final class GroupHolder: Sendable {
  private let group: ControlGroup?

  init(_ group: consuming ControlGroup?) { self.group = group }

  var memoryKills: Int { group?.memoryKills() ?? 0 }
}
