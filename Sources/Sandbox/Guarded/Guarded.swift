import CSandbox
import Glibc
import Synchronization

/// Runs commands where no namespaces can be had: closed in by Landlock, a filter of system calls and limits, each under a
/// guard that ends all it has started (`docs/sandbox.md`, "Without namespaces").
///
/// The command's working folder, `HOME`, `TMPDIR` and `VERIFY_FOLDER` are new and empty, and gone afterwards.
package struct Guarded: Sandbox {
  package let name = "landlock"
  package let refusesMore = true

  /// The environment variable that lists the folders below what can be read that are not to be used.
  package static let hiddenVariable = "VERIFY_HIDDEN"

  let landlock: Landlock?
  /// The kernel counts all of a user's processes together. What others of them start meanwhile must not be taken from a
  /// sample, so it gets so many times its limit.
  private static let room = 2

  private let groups: ControlGroups
  private let interruption: Interruption
  private let known = KnownGrants()

  package init(interruption: Interruption = .shared) {
    self.init(landlock: .here, groups: .here, interruption: interruption)
  }

  init(landlock: Landlock?, groups: ControlGroups, interruption: Interruption) {
    self.landlock = landlock
    self.groups = groups
    self.interruption = interruption
  }

  package var notes: [String] {
    var notes = [
      "names, sizes and times of the machine's files can be seen, and the ids of its processes; not what is in them",
      "sockets, shared memory and the rights and times of files are refused, also where they would do no harm",
      "samples see the machine's own name, your user and your paths",
      "the bytes of all files of a sample together are not limited, only those of each",
    ]
    if !groups.has(.memory) {
      notes.append("memory is limited per process, not in sum: no control group can be made")
    }
    if !groups.has(.processes) {
      notes.append(
        SampleUser.isRoot
          ? "the number of processes is not limited: the kernel does not for root, and no control group can be made"
          : "the number of processes is limited for all of your programs together, so more loosely")
    }
    if let landlock, landlock.scopes == 0 {
      notes.append("a sample can signal only its first process: that takes Linux 6.12")
    }
    return notes
  }

  package func run(_ command: Command, under policy: Policy) throws(SandboxError) -> Execution {
    guard let landlock, landlock.version >= Landlock.oldest else {
      throw .unavailable(
        "the kernel has no Landlock that could close samples in (Linux 6.2); allow user namespaces, or run samples "
          + "unprotected with --sandbox none")
    }
    // A guard that was killed from outside says nothing about the command, which is run again.
    for _ in 0..<2 {
      if let execution = try attempt(command, under: policy, landlock) { return execution }
    }
    return Execution(.lost)
  }

  private func attempt(
    _ command: Command, under policy: Policy, _ landlock: Landlock
  ) throws(SandboxError) -> Execution? {
    let folder = try TemporaryFolder()
    var folders: [String] = []
    for name in ["home", "tmp", "sample"] { folders.append(try folder.adding(name)) }
    let user = SampleUser(owning: folders)
    // Others may pass through it, to what they own there.
    if user.user != geteuid() { chmod(folder.path, 0o711) }
    var environment = command.environment
    (environment["HOME"], environment["TMPDIR"]) = (folders[0], folders[1])
    environment[Unconfined.folderVariable] = folders[2]
    environment[Self.hiddenVariable] = policy.hidden.joined(separator: ":")

    var streams = try Streams(request: RequestStream(piping: command.request), bound: policy.limits.output)
    // The guard, and the sample's.
    let group = try groups.make(for: policy.limits, processes: policy.limits.processes + 1)
    let plan = GuardPlan(
      walls: .init(
        grants: known.grants(of: policy) + folders.map { Grant($0, .own) }, landlock: landlock, network: policy.network),
      user: user,
      bounds: policy.limits.bounds(
        processes: groups.has(.processes) ? nil : user.processes().map { $0 + Self.room * policy.limits.processes }),
      folder: folders[0], entrances: group.entrances)
    let process = try GuardProcess(
      plan, in: group, command: command, environment: environment, descriptors: streams.theirs)
    streams.closeTheirs()
    let execution = try process.follow(
      &streams, limits: policy.limits, command: command, interruption: command.interruption ?? interruption)
    guard let execution else {
      // Nobody else would end what a guard that was killed has left.
      var tree = ProcessTree(session: process.id, mark: folder.path)
      tree.end()
      return process.lacksMemory ? Execution(.outOfMemory) : nil
    }
    return execution
  }
}

/// What policies come to, found out once.
private final class KnownGrants: Sendable {
  private let known = Mutex<[Policy: [Grant]]>([:])

  func grants(of policy: Policy) -> [Grant] {
    if let grants = known.withLock({ $0[policy] }) { return grants }
    let grants = policy.grants
    known.withLock { $0[policy] = grants }
    return grants
  }
}
