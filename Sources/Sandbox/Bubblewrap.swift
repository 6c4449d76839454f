import CSandbox
import Glibc
import Synchronization

/// Runs commands in namespaces of their own, made by bubblewrap (`bwrap(1)`, 0.8 or newer).
///
/// A command runs as user 1000 with the name `user`, in `/home/user`; that, `/tmp`, `/sample` and `/dev/shm` are empty
/// folders of `Limits.fileSize` bytes each, gone with the command. There is no `/proc`, no `/sys`, no network but a
/// loopback of its own. Should the harness, or only the thread that called `run`, be killed, the sandbox dies with it.
package struct Bubblewrap: Sandbox {
  package let name = "bubblewrap"

  private let executable: String
  private let groups: ControlGroups
  private let interruption: Interruption
  private let seal = Seal()

  /// Finds `bwrap` on `path`, a list as in the environment's `PATH`.
  ///
  /// Whether the kernel lets it work is known from the first run, whose `SandboxError.unavailable` says what to do.
  package static func find(
    path: String = getenv("PATH").map { String(cString: $0) } ?? "", interruption: Interruption = .shared
  ) throws(SandboxError) -> Bubblewrap {
    for folder in path.split(separator: ":") where folder.hasPrefix("/") {
      let candidate = "\(folder)/bwrap"
      if access(candidate, X_OK) == 0 { return Bubblewrap(executable: candidate, interruption: interruption) }
    }
    throw .unavailable("bubblewrap (bwrap) is not installed; install it with: apt-get install bubblewrap")
  }

  init(executable: String, groups: ControlGroups = .find(), interruption: Interruption = .shared) {
    self.executable = executable
    self.groups = groups
    self.interruption = interruption
  }

  package var notes: [String] {
    var notes: [String] = []
    if !groups.has(.processes) && Self.processLimit(Limits()) == nil {
      notes.append(
        getuid() == 0
          ? "the number of processes is not limited: the kernel does not for root, and no control group can be made"
          : "the number of processes is not limited: that takes Linux 5.14 or a control group")
    }
    if !groups.has(.memory) {
      notes.append("memory is limited per process, not in sum: no control group can be made")
    }
    if !seal.isPossible {
      notes.append("samples may make user namespaces of their own: /proc/sys is read-only here")
    }
    return notes
  }

  package func run(_ command: Command, under policy: Policy) throws(SandboxError) -> Execution {
    do {
      return try perseveringly(command, under: policy)
    } catch .unavailable(let why) where why.contains("cannot open /proc/sys/user") && seal.isPossible {
      seal.giveUp()
      return try perseveringly(command, under: policy)
    }
  }

  /// Begins anew where somebody killed bubblewrap itself, whom nothing within the sandbox can reach: nothing is known of
  /// the command then, and all that it did is gone.
  private func perseveringly(_ command: Command, under policy: Policy) throws(SandboxError) -> Execution {
    for _ in 0..<3 {
      do {
        return try attempt(command, under: policy)
      } catch  where error == Self.lost {
        continue
      }
    }
    return Execution(.lost)
  }

  private static let lost = SandboxError.system("bubblewrap ended without a word")

  private func attempt(_ command: Command, under policy: Policy) throws(SandboxError) -> Execution {
    var streams = try Streams(request: RequestStream(piping: command.request), bound: policy.limits.output)
    var report = try BubblewrapReport()
    var gate = try Pipe(own: .writing)
    var launcher = try start(command, under: policy, streams.theirs, report.theirs, gate.reading.number)
    streams.closeTheirs()
    report.closeTheirs()

    // Whoever kills bubblewrap before it has said what its child is leaves that child behind, so ^C waits for this.
    while !report.isReady {
      let startUp = ContinuousClock.now + .seconds(10)
      let event = try streams.pump(until: report.descriptor, sending: false, deadline: startUp, interruption: nil)
      guard event == .ready else { throw .system("bubblewrap did not start within 10 seconds") }
      report.take()
    }
    guard let process = report.process, var inside = try Namespace(process: process) else {
      _ = try launcher.reap()
      streams.drain()
      guard !streams.stderr.bytes.isEmpty else { throw Self.lost }
      throw .startUp(String(decoding: streams.stderr.bytes, as: UTF8.self))
    }
    if let group = try groups.make(for: policy.limits, processes: policy.limits.processes + 1) {
      try inside.join(group)
    }
    try policy.limits.apply(to: process, processes: Self.processLimit(policy.limits))
    // Everything is in place: bubblewrap reads this byte as the last thing before it forks the command.
    write(gate.writing.number, [1], 1)
    gate.writing = nil

    let start = ContinuousClock.now
    let event = try streams.pump(
      until: launcher.descriptor.number, sending: true,
      deadline: start + .seconds(command.seconds(within: policy.limits)),
      interruption: command.interruption ?? interruption)
    let seconds = start.duration(to: .now).seconds
    if event == .timedOut || event == .flooded { inside.ask() }
    inside.end()
    _ = try launcher.reap()
    inside.wait()
    streams.drain()
    report.take()

    let termination: Termination
    switch event {
    case .interrupted: throw .interrupted
    case .timedOut: termination = .timedOut
    case .flooded: termination = .tooMuchOutput
    case .ready:
      guard let code = report.exitCode else {
        // What stands on standard error is the command's from the moment that it runs.
        guard streams.events.bytes.isEmpty, !streams.stderr.bytes.isEmpty else { throw Self.lost }
        throw .startUp(String(decoding: streams.stderr.bytes, as: UTF8.self))
      }
      let end = Termination(shellStatus: code)
      termination = end == .signalled(SIGKILL) && inside.lacksMemory ? .outOfMemory : end
    }
    return Execution(
      termination: termination, stdout: streams.stdout.bytes, stderr: streams.stderr.bytes,
      events: streams.events.bytes, seconds: seconds)
  }

  private func start(
    _ command: Command, under policy: Policy, _ streams: [Int32], _ report: Int32, _ gate: Int32
  ) throws(SandboxError) -> Child {
    let texts = Policy.texts
    let passwd = try Pipe.holding(texts[0].1)
    let group = try Pipe.holding(texts[1].1)
    let hosts = try Pipe.holding(texts[2].1)
    let kept = [report, gate, passwd.reading.number, group.reading.number, hosts.reading.number]
    let files = policy.madeUp.enumerated().map { (path: $1.path, from: Int32(7 + $0)) }
    return try Child(
      executable: executable,
      arguments: ["--json-status-fd", "5", "--block-fd", "6"]
        + (seal.isPossible ? ["--disable-userns"] : [])
        + Self.arguments(
          for: command, under: policy, files: files),
      environment: [:], descriptors: streams + kept)
  }

  /// What RLIMIT_NPROC is set to: one more, for bubblewrap's own process in the sandbox. Nil where it does not work.
  private static func processLimit(_ limits: Limits) -> Int? {
    getuid() != 0 && Limits.countsProcessesPerNamespace ? limits.processes + 1 : nil
  }
}

/// Whether commands can be kept from making user namespaces of their own; that takes a `/proc/sys` that can be written,
/// which many containers lack.
private final class Seal: Sendable {
  private let possible = Atomic<Bool>(true)

  var isPossible: Bool { possible.load(ordering: .relaxed) }

  func giveUp() {
    possible.store(false, ordering: .relaxed)
  }
}
