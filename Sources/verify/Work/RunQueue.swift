import Examining
import Recording
import Running
import Verification

/// What is to be done next. Samples wait until there are enough for a group, whose code is compiled in one go for each
/// interpreter; then each of them is run for itself, so that a slow one holds up nobody.
struct RunQueue {
  /// One sample, for every interpreter.
  struct Entry: Sendable {
    let document: Int
    /// The index among the page's samples.
    let sample: Int
    let page: Page
    let record: SampleRecord?
  }

  /// A piece of work on the interpreter with this index.
  enum Work {
    case prepare([Entry], interpreter: Int)
    case examine(Entry, PreparedRun?, interpreter: Int)
  }

  private let interpreters: Int
  private var waiting: ArraySlice<Entry> = []
  private var unprepared: ArraySlice<(group: [Entry], interpreter: Int)> = []
  private var ready: ArraySlice<(entry: Entry, prepared: PreparedRun?, interpreter: Int)> = []
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

  /// Nil where nothing is to be done before more was added.
  mutating func next() -> Work? {
    if ready.isEmpty, unprepared.isEmpty, hasEnough { formGroup() }
    if let (entry, prepared, interpreter) = ready.popFirst() {
      return .examine(entry, prepared, interpreter: interpreter)
    }
    return unprepared.popFirst().map { .prepare($0.group, interpreter: $0.interpreter) }
  }

  private mutating func formGroup() {
    let group = Array(waiting.prefix(groupSize))
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
