import CSandbox
import Glibc

/// A guard with the command it runs. Both have ended at the latest when it goes out of scope: to close the socket tells the
/// guard to end everything. It is never killed itself, for then nobody would end what it has started.
struct GuardProcess: ~Copyable {
  let id: pid_t
  private let socket: Descriptor
  private let isClosedIn: Bool
  /// Its deinitialiser runs after ours.
  private let group: ControlGroup?

  /// - Parameter group: what the plan names the entrances of.
  init(
    _ plan: GuardPlan, in group: consuming ControlGroup?, command: Command, environment: [String: String],
    descriptors: [Int32]
  ) throws(SandboxError) {
    var ends: [Int32] = [-1, -1]
    let error = sandbox_socket(&ends)
    guard error == 0 else { throw .call("socketpair", error) }
    let own = Descriptor(number: ends[0])
    let theirs = Descriptor(number: ends[1])
    let started = plan.start(command, environment: environment, descriptors: descriptors, socket: theirs.number)
    guard started > 0 else { throw .call("clone", started) }
    id = started
    socket = own
    isClosedIn = plan.walls != nil
    self.group = consume group
  }

  /// Whether the kernel has killed something for want of memory.
  var lacksMemory: Bool { (group?.memoryKills() ?? 0) > 0 }

  /// What the command did; nil where the guard died of something else.
  func follow(
    _ streams: inout Streams, limits: Limits, command: Command, interruption: Interruption,
    waiting: WaitingCommands = .shared,
    hearing: ([UInt8]) -> Void = { _ in }
  ) throws(SandboxError) -> Execution? {
    // A guard has one run, the messages about which have no number.
    try streams.follow(
      0, through: socket, within: command.seconds(within: limits), interruption: interruption,
      vigil: Vigil(over: id, waiting: waiting), hearing: hearing
    ) {
      lacksMemory
    } refusal: { message in
      SandboxError(givenUp: message, starting: command, isClosedIn: isClosedIn)
    }
  }

  deinit {
    shutdown(socket.number, Int32(SHUT_RDWR))
    while waitpid(id, nil, 0) < 0 && errno == EINTR {}
  }
}

extension SandboxError {
  /// What a guard says that could not go on.
  fileprivate init(givenUp message: sandbox_message, starting command: Command, isClosedIn: Bool) {
    let step = message.step
    // Root does not come upon this itself.
    let hint =
      isClosedIn && geteuid() == 0 && message.error == EACCES
      ? " (samples of root run as another user, who has to be able to read the interpreter and TMPDIR)" : ""
    let reason = String(cString: strerror(message.error)) + hint
    if step == "execve" {
      self = .system("the command cannot be started: \(command.executable): \(reason)")
    } else if isClosedIn {
      self = .unavailable(
        "this machine does not let samples be closed in without namespaces (\(step): \(reason)); allow user "
          + "namespaces, or run samples unprotected with --sandbox none")
    } else {
      self = .system("\(step): \(reason)")
    }
  }
}
