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

  let interruption: Interruption

  package init(interruption: Interruption = .shared) {
    self.interruption = interruption
  }

  /// The command's working folder, `HOME` and `TMPDIR` are new and empty, and gone afterwards. A guard ends whatever the command
  /// has started (`docs/sandbox.md`, "Without namespaces"), also when we are killed.
  package func run(_ command: Command, under policy: Policy) throws(SandboxError) -> Execution {
    try run(command, under: policy, hearing: { _ in })
  }

  /// - Parameter hearing: is given all events so far when there are more.
  package func run(
    _ command: Command, under policy: Policy, hearing: ([UInt8]) -> Void
  ) throws(SandboxError) -> Execution {
    let folder = try TemporaryFolder()
    var environment = command.environment
    let home = try folder.adding("home")
    environment["HOME"] = home
    environment["TMPDIR"] = try folder.adding("tmp")
    environment[Self.folderVariable] = try folder.adding("sample")
    guard Self.seesOwnProcesses else {
      return try runAlone(command, under: policy, environment: environment, in: folder, hearing: hearing)
    }

    var streams = try Streams(request: RequestStream(piping: command.request), bound: policy.limits.output)
    let plan = GuardPlan(
      walls: nil, user: .own, bounds: policy.limits.bounds(processes: nil), folder: home,
      entrances: (nil, nil))
    let process = try GuardProcess(
      plan, in: nil, command: command, environment: environment, descriptors: streams.theirs)
    streams.closeTheirs()
    let execution = try process.follow(
      &streams, limits: policy.limits, command: command, interruption: command.interruption ?? interruption,
      hearing: hearing)
    guard let execution else {
      // Nobody else would end what a guard that was killed has left.
      var tree = ProcessTree(session: process.id, mark: folder.path)
      tree.end()
      return Execution(.lost)
    }
    return execution
  }
}
