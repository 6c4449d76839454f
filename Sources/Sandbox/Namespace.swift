import CSandbox
import Glibc

/// A process namespace, by its process 1: with that the kernel ends and reaps everything in it. It is ended at the latest
/// when it goes out of scope.
struct Namespace: ~Copyable {
  private let process: pid_t
  private let descriptor: Descriptor
  /// Its deinitialiser runs after ours.
  private let group: ControlGroup?

  private init(process: pid_t, descriptor: consuming Descriptor, group: consuming ControlGroup?) {
    self.process = process
    self.descriptor = descriptor
    self.group = group
  }

  /// Takes hold of process 1 and puts it into the group; nil if it is gone already. While the caller's child is there to
  /// wait for process 1 its id cannot be given to another process.
  static func hold(process: pid_t, group: consuming ControlGroup?) throws(SandboxError) -> Namespace? {
    let opened = sandbox_open_process(process)
    if opened == -ESRCH { return nil }
    guard opened >= 0 else { throw .call("pidfd_open", opened) }
    let namespace = Namespace(process: process, descriptor: Descriptor(number: opened), group: group)
    try namespace.group?.add(process)
    return namespace
  }

  /// SIGKILL to everything in it.
  func end() {
    _ = sandbox_kill_process(descriptor.number)
  }

  /// Waits until the last process in it is gone.
  func wait() {
    var watched = pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)
    while poll(&watched, 1, -1) < 0 && errno == EINTR {}
    // Process 1 has become our child if its parent ended first and orphans come to us, as to process 1 of a container.
    waitpid(process, nil, WNOHANG)
  }

  deinit {
    end()
    wait()
  }
}
