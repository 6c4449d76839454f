import Glibc

extension Unconfined {
  /// Whether `/proc` is that of our own process ids, by which a guard finds what a command has started.
  static var seesOwnProcesses: Bool {
    var name = [CChar](repeating: 0, count: 32)
    let length = readlink("/proc/self", &name, name.count - 1)
    return length > 0 && name.withUnsafeBufferPointer { $0.baseAddress.map { atoi($0) } == getpid() }
  }

  /// Runs the command without a guard. A descendant that left the command's session is found by its environment, which names the
  /// folder; only one that changed both gets away, and nothing is ended when we are killed.
  func runAlone(
    _ command: Command, under policy: Policy, environment: [String: String], in folder: borrowing TemporaryFolder,
    hearing: ([UInt8]) -> Void
  ) throws(SandboxError) -> Execution {
    var streams = try Streams(request: RequestStream(piping: command.request), bound: policy.limits.output)
    var child = try Child(
      executable: command.executable, arguments: command.arguments, environment: environment,
      folder: environment["HOME"], descriptors: streams.theirs)
    streams.closeTheirs()
    var tree = ProcessTree(session: child.id, mark: folder.path)
    try policy.limits.apply(to: child.id, processes: nil)

    let start = ContinuousClock.now
    let event = try streams.pump(
      until: child.descriptor.number, sending: true, deadline: start + .seconds(command.seconds(within: policy.limits)),
      interruption: command.interruption ?? interruption, hearing: hearing)
    let seconds = start.duration(to: .now).seconds
    if event == .timedOut || event == .flooded {
      kill(child.id, Command.question)
      usleep(30_000)
    }
    // While the child is not reaped its id, and with that the session's, is not given to another process.
    child.end()
    tree.end()
    let status = try child.reap()
    streams.drain()

    let termination: Termination
    switch (event, status) {
    case (.interrupted, _): throw .interrupted
    case (.timedOut, _): termination = .timedOut
    case (.flooded, _): termination = .tooMuchOutput
    case (.ready, .exited(let code)): termination = .exited(code)
    case (.ready, .signalled(let signal)): termination = .signalled(signal)
    }
    return Execution(
      termination: termination, stdout: streams.stdout.bytes, stderr: streams.stderr.bytes,
      events: streams.events.bytes, seconds: seconds)
  }
}
