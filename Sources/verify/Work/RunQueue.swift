import Examining
import Recording
import Running
import Verification

/// What is to be done next. Samples wait until there are enough for a group, whose code is compiled in one go for each
/// interpreter; then each of them is run for itself, so that a slow one holds up nobody.
struct RunQueue: WorkQueue {
  /// One sample, for every interpreter.
  struct Entry: Sendable {
    let document: Int
    /// The index among the page's samples.
    let sample: Int
    let page: Page
    let record: SampleRecord?
    /// What one interpreter has shown of it that the others need not find out anew.
    let endless = EndlessCode()
  }

  /// A piece of work on the interpreter with this index.
  enum Work {
    case prepare([Entry], interpreter: Int)
    case examine(Entry, PreparedRun?, interpreter: Int)
  }

  private struct Place: Hashable {
    let document: Int
    let sample: Int

    init(_ entry: Entry) { (document, sample) = (entry.document, entry.sample) }
  }

  private let interpreters: Int
  private var waiting: ArraySlice<Entry> = []
  private var unprepared: ArraySlice<(group: [Entry], interpreter: Int)> = []
  private var ready: ArraySlice<(entry: Entry, prepared: PreparedRun?, interpreter: Int)> = []
  /// How many interpreters are at work on a sample.
  private var running: [Place: Int] = [:]
  /// Samples that have left `waiting`.
  private var handedOut = 0
  /// Whether nothing more will be added.
  var isComplete = false

  /// In a smaller group the process that compiles costs more than it saves.
  private static let smallestGroup = 8
  private static let largestGroup = 64

  init(interpreters: Int) { self.interpreters = interpreters }

  /// The first sample does not wait for others; then the groups grow.
  private var groupSize: Int { min(max(1, handedOut), Self.largestGroup) }

  /// Whether nothing needs to be added for now.
  var hasEnough: Bool { isComplete || waiting.count >= groupSize }

  mutating func add(_ entries: [Entry]) { waiting += entries }

  /// The entries of a group that can now be run.
  mutating func add(_ group: [Entry], _ prepared: [PreparedRun?], interpreter: Int) {
    ready += zip(group, prepared).map { (entry: $0, prepared: $1, interpreter: interpreter) }
  }

  /// Nil where nothing is to be done before more was added. `end` is to be told of what came of it.
  mutating func next() -> Work? {
    if ready.isEmpty, unprepared.isEmpty, hasEnough { formGroup() }
    if let index = ready.firstIndex(where: { running[Place($0.entry)] == nil }) { return examine(at: index) }
    if let (group, interpreter) = unprepared.popFirst() { return .prepare(group, interpreter: interpreter) }
    // Each of these is at work on another interpreter, which may come to know that it does not end. Rather than wait for that, others are
    // begun, and where there are none it is.
    if hasEnough { formGroup() }
    if let index = ready.firstIndex(where: { running[Place($0.entry)] == nil }) { return examine(at: index) }
    return ready.isEmpty ? nil : examine(at: ready.startIndex)
  }

  /// Notes that a piece of work is done.
  mutating func end(_ work: Work) {
    guard case .examine(let entry, _, _) = work else { return }
    let left = running[Place(entry), default: 1] - 1
    running[Place(entry)] = left > 0 ? left : nil
  }

  private mutating func examine(at index: Int) -> Work {
    let (entry, prepared, interpreter) = index == ready.startIndex ? ready.removeFirst() : ready.remove(at: index)
    running[Place(entry), default: 0] += 1
    return .examine(entry, prepared, interpreter: interpreter)
  }

  private mutating func formGroup() {
    let group = Array(waiting.prefix(groupSize))
    if group.isEmpty { return }
    waiting.removeFirst(group.count)
    handedOut += group.count
    if group.count >= Self.smallestGroup {
      unprepared = (0..<interpreters).map { (group: group, interpreter: $0) }[...]
      return
    }
    for entry in group {
      for interpreter in 0..<interpreters { ready.append((entry: entry, prepared: nil, interpreter: interpreter)) }
    }
  }
}
