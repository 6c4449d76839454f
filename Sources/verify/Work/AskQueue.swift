import Running
import Verification

/// What a worker is to do next. Asks of one release and one machine are compiled in one go, as many as are there; nothing waits for more to
/// come, since whoever asks may wait for the answer.
struct AskQueue: WorkQueue {
  /// A line that asks something.
  struct Entry: Sendable {
    /// Among all lines, from 0.
    let line: Int
    /// Its digest.
    let key: String
    /// With this machine's setting.
    let ask: Ask
    let isAlone: Bool
    let python: WorkerPythons.Python
  }

  enum Work {
    case prepare([Entry])
    case observe(Entry, PreparedRun?)
  }

  private struct Kind: Hashable {
    let setting: Ask.Setting
    let machine: Ask.Machine
  }

  private var waiting: [Kind: ArraySlice<Entry>] = [:]
  private var ready: ArraySlice<(entry: Entry, prepared: PreparedRun?)> = []

  /// In a smaller group the process that compiles costs more than it saves.
  private static let smallestGroup = 8
  private static let largestGroup = 64

  /// Whoever reads the lines has its own bound.
  var hasEnough: Bool { true }

  mutating func add(_ entry: Entry) {
    waiting[Kind(setting: entry.ask.setting, machine: entry.ask.machine), default: []].append(entry)
  }

  /// The entries of a group that can now be run.
  mutating func add(_ group: [Entry], _ prepared: [PreparedRun?]) {
    ready += zip(group, prepared).map { (entry: $0, prepared: $1) }
  }

  mutating func next() -> Work? {
    if ready.isEmpty, let group = takeGroup() {
      if group.count >= Self.smallestGroup { return .prepare(group) }
      ready += group.map { (entry: $0, prepared: nil) }
    }
    return ready.popFirst().map { .observe($0.entry, $0.prepared) }
  }

  func end(_ work: Work) {}

  /// Those of the kind that waits longest.
  private mutating func takeGroup() -> [Entry]? {
    let oldest = waiting.min { ($0.value.first?.line ?? .max) < ($1.value.first?.line ?? .max) }
    guard let kind = oldest?.key, let entries = waiting[kind] else { return nil }
    let group = Array(entries.prefix(Self.largestGroup))
    let rest = entries.dropFirst(group.count)
    waiting[kind] = rest.isEmpty ? nil : rest
    return group
  }
}
