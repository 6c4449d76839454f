import CSandbox
import Glibc
import Synchronization

/// A process in namespaces of its own that runs commands there, one at a time, each in a room that is gone afterwards.
/// It is ended, with everything in it, at the latest when it is let go.
final class Worker: Sendable {
  /// Who can do whose work.
  struct Kind: Hashable, Sendable {
    let policy: Policy
    let resident: ObjectIdentifier?
  }

  let kind: Kind
  /// The processor it stays on.
  let processor: Int32
  private let socket: Descriptor
  private let process: WorkerProcess
  private let runs = Atomic<UInt32>(0)
  /// How many processes were killed for want of memory when that was last looked at.
  private let memoryKills = Atomic<Int>(0)

  init(for policy: Policy, resident: Resident?, on processor: Int32, groups: ControlGroups) throws(SandboxError) {
    var ends: [Int32] = [-1, -1]
    let error = sandbox_socket(&ends)
    guard error == 0 else { throw .call("socketpair", error) }
    socket = Descriptor(number: ends[0])
    let theirs = Descriptor(number: ends[1])
    kind = Kind(policy: policy, resident: resident.map(ObjectIdentifier.init))
    self.processor = processor
    // The worker and the keeper of its room; the resident.
    let processes = policy.limits.processes + (resident == nil ? 2 : 3)
    let group = try groups.make(for: policy.limits, processes: processes)
    let blueprint = Blueprint(
      policy, processor: processor, socket: theirs.number, processes: groups.has(.processes) ? nil : processes,
      entrances: group.entrances)
    let first = blueprint.start()
    guard first > 0 else { throw .call("clone", first) }
    process = WorkerProcess(first, group: group)
    _ = consume theirs
    try begin(resident)
  }

  /// It was killed from outside, or the kernel found no memory for it.
  static let endedEarly = SandboxError.system("the worker ended while it was made")

  private func begin(_ resident: Resident?) throws(SandboxError) {
    // First the stage that made the namespaces says that it did, then the one that lives in them.
    for _ in 0..<2 {
      guard let message = socket.receive(within: 30) else { throw Self.endedEarly }
      guard message.kind == sandbox_is_ready else { throw SandboxError(message) }
      if message.status > 0 { try process.pass(to: message.status) }
    }
    guard let resident else { return }

    var streams = try Streams(request: RequestStream(piping: []), bound: 1 << 16)
    let sent = socket.send(
      sandbox_start_resident, starting: resident.words, descriptors: Array(streams.theirs.prefix(3)))
    guard sent == 0 else { throw .call("sendmsg", sent) }
    streams.closeTheirs()
    streams.request(try resident.preparation())
    let event = try streams.pump(
      until: socket.number, sending: true, deadline: .now + .seconds(30), interruption: nil)
    guard event == .ready else { throw .system("the interpreter was not ready within 30 seconds") }
    // The worker says so where the interpreter has ended; where it says nothing it has ended itself.
    guard let message = socket.receive(within: 30) else { throw Self.endedEarly }
    guard message.kind == sandbox_resident_ready else {
      streams.drain()
      let words = String(decoding: streams.stderr.bytes, as: UTF8.self).split(separator: "\n").last
      throw .system("the interpreter does not start: \(words ?? "it ends without a word")")
    }
  }

  /// Whether the kernel has killed something for want of memory since this was last asked.
  func lacksMemory() -> Bool {
    let kills = process.memoryKills
    return memoryKills.exchange(kills, ordering: .relaxed) < kills
  }

  /// Runs the command to its end; nil where the worker died of something else. After an error or nil it is of no more
  /// use.
  ///
  /// - Parameter onChange: is told when the command begins to wait, and when it ceases.
  func run(
    _ command: Command, interruption: Interruption, waiting: WaitingCommands = .shared,
    hasCompany: @escaping () -> Bool = { false }, onChange: @escaping (_ waits: Bool) -> Void = { _ in }
  ) throws(SandboxError) -> Execution? {
    let limits = kind.policy.limits
    _ = lacksMemory()  // what was killed beside an earlier command is not this one's end
    var streams = try Streams(request: RequestStream(holding: command.request), bound: limits.output)
    let number = runs.add(1, ordering: .relaxed).newValue
    let sent =
      kind.resident != nil
      ? socket.send(sandbox_run_fork, number: number, descriptors: streams.theirs)
      : socket.send(sandbox_run_program, number: number, starting: command.words, descriptors: streams.theirs)
    guard sent != -E2BIG else { throw .system("the command's arguments are too long") }
    guard sent == 0 else { return nil }
    streams.closeTheirs()

    return try streams.follow(
      number, through: socket, within: command.seconds(within: limits), interruption: interruption,
      vigil: Vigil(over: process.id, waiting: waiting, hasCompany: hasCompany, onChange: onChange)
    ) {
      lacksMemory()
    } refusal: { message in
      kind.resident == nil ? SandboxError(message, starting: command) : nil
    }
  }
}

extension Command {
  fileprivate var words: (words: [String], environment: [String]) {
    ([executable] + arguments, environment.map { "\($0.key)=\($0.value)" })
  }
}

extension Resident {
  fileprivate var words: (words: [String], environment: [String]) {
    ([executable] + arguments + ["\(Self.control)"], environment.map { "\($0.key)=\($0.value)" })
  }
}
