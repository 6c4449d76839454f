import CSandbox
import Glibc

/// A process namespace, by its process 1: with that the kernel ends and reaps everything in it. It is ended at the
/// latest when it goes out of scope.
struct Namespace: ~Copyable {
  private let process: pid_t
  private let descriptor: Descriptor
  /// Its deinitialiser runs after ours.
  private var group: ControlGroup?

  /// Takes hold of process 1; nil if it is gone already. While the caller's child is there to wait for process 1 its id
  /// cannot be given to another process.
  init?(process: pid_t) throws(SandboxError) {
    let opened = sandbox_open_process(process)
    if opened == -ESRCH { return nil }
    guard opened >= 0 else {
      kill(process, SIGKILL)
      throw .call("pidfd_open", opened)
    }
    self.process = process
    descriptor = Descriptor(number: opened)
  }

  /// What is started in it from now on belongs to the group.
  mutating func join(_ group: consuming ControlGroup) throws(SandboxError) {
    self.group = consume group
    try self.group?.add(process)
  }

  /// Whether the kernel has killed something in it for want of memory.
  var lacksMemory: Bool { (group?.memoryKills() ?? 0) > 0 }

  /// Sends the question to the command, which is the first child of process 1, and gives it a moment to answer.
  func ask() {
    let children = contents(of: "/proc/\(process)/task/\(process)/children") ?? ""
    guard let command = children.split(separator: " ").first.flatMap({ pid_t($0) }) else { return }
    kill(command, Command.question)
    usleep(30_000)
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
