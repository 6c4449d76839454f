import CSandbox
import Synchronization

/// The workers that are at rest, for whoever needs one next.
final class WorkerPool: Sendable {
  private struct State {
    /// The one that rested last stands last.
    var resting: [Worker] = []
    /// How many are at work on each processor.
    var busy: [Int32: Int] = [:]
  }

  private let state = Mutex(State())
  private let processors = allowedProcessors()
  private let groups: ControlGroups

  /// Workers of several interpreters and seeds may rest at the same time; each has a Python in memory.
  private static let mostResting = 16

  init(groups: ControlGroups) { self.groups = groups }

  /// A worker, which must be given back or let go by `retire`.
  ///
  /// - Parameter isNew: whether it must be a new one, as those at rest may have been killed too.
  func take(for policy: Policy, resident: Resident?, isNew: Bool) throws(SandboxError) -> Worker {
    let kind = Worker.Kind(policy: policy, resident: resident.map(ObjectIdentifier.init))
    let (known, processor) = state.withLock { state -> (Worker?, Int32) in
      func load(_ processor: Int32) -> Int { state.busy[processor, default: 0] }
      let places = isNew ? [] : state.resting.indices.filter { state.resting[$0].kind == kind }
      let best = places.min { load(state.resting[$0].processor) < load(state.resting[$1].processor) }
      let free = processors.min { load($0) < load($1) } ?? -1
      guard let best, load(state.resting[best].processor) == load(free) else {
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
    // What is let go ends in its deinitialiser, outside the lock.
    let superfluous = state.withLock { state -> Worker? in
      state.busy[worker.processor, default: 1] -= 1
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
    state.withLock { $0.busy[processor, default: 1] -= 1 }
  }
}

/// The processors that this process may use; none where the kernel does not say.
private func allowedProcessors() -> [Int32] {
  var processors = [Int32](repeating: 0, count: 1024)
  let count = sandbox_processors(&processors, Int32(processors.count))
  return Array(processors.prefix(Int(count)))
}
