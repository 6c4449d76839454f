import Glibc

/// Runs commands as the user, who sees and may do everything; only the limits of single processes hold.
package struct Unconfined: Sandbox {
  package let name = "none"
  package let notes = [
    "samples run without a sandbox: they may read, change and send whatever you can",
    "the number of processes is not limited without a sandbox",
  ]

  /// The environment variable that names an empty folder in place of the sandbox's `/sample`.
  package static let folderVariable = "VERIFY_FOLDER"

  private let interruption: Interruption

  package init(interruption: Interruption = .shared) {
    self.interruption = interruption
  }

  /// The command's working folder, `HOME` and `TMPDIR` are new and empty, and gone afterwards. A descendant that left
  /// the command's session is found by its environment, which names the folder; only one that changed both gets away.
  package func run(_ command: Command, under policy: Policy) throws(SandboxError) -> Execution {
    try run(command, under: policy, hearing: { _ in })
  }

  /// - Parameter hearing: is given all events so far when there are more.
  package func run(
    _ command: Command, under policy: Policy, hearing: ([UInt8]) -> Void
  ) throws(SandboxError) -> Execution {
    let folder = try TemporaryFolder()
    var environment = command.environment
    environment["HOME"] = try folder.adding("home")
    environment["TMPDIR"] = try folder.adding("tmp")
    environment[Self.folderVariable] = try folder.adding("sample")

    var streams = try Streams(request: RequestStream(piping: command.request), bound: policy.limits.output)
    var child = try Child(
      executable: command.executable, arguments: command.arguments, environment: environment,
      folder: environment["HOME"], descriptors: streams.theirs)
    streams.closeTheirs()
    var tree = ProcessTree(session: child.id, mark: folder.path)
    try policy.limits.apply(to: child.id, processes: nil)

    let start = ContinuousClock.now
    let event = try streams.pump(
      until: child.descriptor.number, sending: true, deadline: start + .seconds(policy.limits.seconds),
      interruption: interruption, hearing: hearing)
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
