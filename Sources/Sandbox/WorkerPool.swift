import CSandbox
import Dispatch
import Synchronization

/// The workers that are at rest, for whoever needs one next.
final class WorkerPool: Sendable {
  private struct State {
    /// The one that rested last stands last.
    var resting: [Worker] = []
    /// How many are at work on each processor.
    var busy: [Int32: Int] = [:]
    /// How many of those have a command that waits.
    var waiting: [Int32: Int] = [:]
    /// The processor that is kept for one command.
    var reserved: Int32?
    /// Whether somebody waits until nothing else is at work on it.
    var isAwaited = false

    /// First how many compute on it, then how many will once they have waited.
    func load(_ processor: Int32) -> (Int, Int) {
      let all = busy[processor, default: 0]
      return (all - waiting[processor, default: 0], all)
    }
  }

  private let state = Mutex(State())
  private let processors = allowedProcessors()
  private let groups: ControlGroups
  /// Whoever reserves a processor holds the first, and waits at the second until that is free.
  private let reserving = DispatchSemaphore(value: 1)
  private let isFree = DispatchSemaphore(value: 0)

  /// Workers of several interpreters and seeds may rest at the same time; each has a Python in memory.
  private static let mostResting = 32

  init(groups: ControlGroups) { self.groups = groups }

  /// A worker, which must be given back or let go by `retire`.
  ///
  /// - Parameters:
  ///   - isNew: whether it must be a new one, as those at rest may have been killed too.
  ///   - own: the processor that was reserved for it.
  func take(
    for policy: Policy, resident: Resident?, isNew: Bool, on own: Int32? = nil
  ) throws(SandboxError) -> Worker {
    let kind = Worker.Kind(policy: policy, resident: resident.map(ObjectIdentifier.init))
    let (known, processor) = state.withLock { state -> (Worker?, Int32) in
      func isOpen(_ processor: Int32) -> Bool { own.map { $0 == processor } ?? (processor != state.reserved) }
      func isLess(_ one: Int32, _ other: Int32) -> Bool { state.load(one) < state.load(other) }
      let places =
        isNew
        ? []
        : state.resting.indices.filter {
          state.resting[$0].kind == kind && isOpen(state.resting[$0].processor)
        }
      let best = places.min { isLess(state.resting[$0].processor, state.resting[$1].processor) }
      let free = processors.filter(isOpen).min(by: isLess) ?? -1
      guard let best, !isLess(free, state.resting[best].processor) else {
        state.busy[free, default: 0] += 1
        return (nil, free)
      }
      let worker = state.resting.remove(at: best)
      state.busy[worker.processor, default: 0] += 1
      return (worker, worker.processor)
    }
    if let known { return known }
    do {
      return try Worker(for: policy, resident: resident, on: processor, groups: groups)
    } catch {
      retire(from: processor)
      throw error
    }
  }

  func giveBack(_ worker: Worker) {
    retire(from: worker.processor)
    // What is let go ends in its deinitialiser, outside the lock.
    let superfluous = state.withLock { state -> Worker? in
      state.resting.append(worker)
      return state.resting.count > Self.mostResting ? state.resting.removeFirst() : nil
    }
    _ = consume superfluous
  }

  /// Ends the workers that are at rest.
  func empty() {
    let resting = state.withLock { state -> [Worker] in
      defer { state.resting = [] }
      return state.resting
    }
    _ = consume resting
  }

  /// Counts out a worker that is let go.
  func retire(from processor: Int32) {
    let isFreed = state.withLock { state in
      state.busy[processor, default: 1] -= 1
      guard state.isAwaited, state.reserved == processor, state.busy[processor] == 0 else { return false }
      state.isAwaited = false
      return true
    }
    if isFreed { isFree.signal() }
  }

  /// Notes that a command at work on the processor has begun to wait, or has ceased.
  func note(waits: Bool, on processor: Int32) {
    state.withLock { $0.waiting[processor, default: 0] += waits ? 1 : -1 }
  }

  /// Whether several commands are at work on the processor.
  func isShared(_ processor: Int32) -> Bool { state.withLock { $0.busy[processor, default: 0] > 1 } }

  /// Waits until nothing is at work on some processor, and keeps it for the caller; nil where there is only one.
  func reserve() -> Int32? {
    guard processors.count > 1 else { return nil }
    reserving.wait()
    let (processor, isAwaited) = state.withLock { state -> (Int32?, Bool) in
      let best = processors.min { state.busy[$0, default: 0] < state.busy[$1, default: 0] }
      state.reserved = best
      state.isAwaited = best.map { state.busy[$0, default: 0] > 0 } ?? false
      return (best, state.isAwaited)
    }
    if isAwaited { isFree.wait() }
    return processor
  }

  /// Gives back what was reserved.
  func release(_ processor: Int32) {
    state.withLock { $0.reserved = nil }
    reserving.signal()
  }
}

/// The processors that this process may use; none where the kernel does not say.
private func allowedProcessors() -> [Int32] {
  var processors = [Int32](repeating: 0, count: 1024)
  let count = sandbox_processors(&processors, Int32(processors.count))
  return Array(processors.prefix(Int(count)))
}
