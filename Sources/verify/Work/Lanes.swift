import Dispatch
import Sandbox
import Synchronization

/// Threads for work that blocks, so that it does not take the threads on which everything else goes on.
///
/// Each takes its next piece of work itself: to be handed it would cost as much time as many samples run. The kernel's word "my
/// parent has died" is tied to a thread, so that these live until the last one has nothing left to do.
///
/// So many of them compute at a time as they are told. While what one of them has started waits, yet another begins, as a runtime does
/// whose threads block in the kernel; that one wakes up meanwhile cannot be helped, and none begins before that is made up for.
final class Lanes<Queue: WorkQueue>: Sendable {
  private struct State {
    var queue: Queue
    var isClosed = false
    /// Those that are doing something.
    var working = 0
    /// Threads that found nothing to do.
    var idle = 0
    var started = 0
    /// As the count of those that wait knows this.
    var listener: Int?
  }

  private let state: Mutex<State>
  private let news = DispatchSemaphore(value: 0)
  private let threads = DispatchGroup()
  private let waiting: WaitingCommands
  private let work: @Sendable (Queue.Work) -> Void
  /// How many compute at a time, and how many there are at most.
  private let computing: Int
  private let most: Int

  /// - Parameters:
  ///   - computing: how many are to work while none waits.
  ///   - most: how many there may be together with those that wait.
  init(
    _ queue: Queue, computing: Int, most: Int, waiting: WaitingCommands = .shared,
    work: @escaping @Sendable (Queue.Work) -> Void
  ) {
    state = Mutex(State(queue: queue))
    self.computing = computing
    self.most = most
    self.waiting = waiting
    self.work = work
  }

  /// Starts the threads, until `close`.
  func start() {
    for _ in 0..<computing { startOne() }
    if most > computing {
      let listener = waiting.tell { [weak self] in self?.makeUseOfPause() }
      state.withLock { $0.listener = listener }
    }
  }

  private func startOne() {
    let number = state.withLock { state in
      state.started += 1
      return state.started
    }
    DispatchQueue(label: "lane \(number)").async(group: threads) {
      var last: Queue.Work?
      while let next = self.take(after: last) {
        self.work(next)
        last = next
      }
    }
  }

  /// A command has begun to wait: somebody else can compute.
  private func makeUseOfPause() {
    let (wakes, starts) = state.withLock { state -> (Bool, Bool) in
      if state.isClosed { return (false, false) }
      if state.idle > 0 {
        state.idle -= 1
        return (true, false)
      }
      return (false, state.started < most)
    }
    if wakes { news.signal() }
    if starts { startOne() }
  }

  /// Whether nothing needs to be added to the queue for now.
  var haveEnough: Bool { state.withLock { $0.queue.hasEnough } }

  /// Adds to the queue.
  func change(_ change: (inout Queue) -> Void) {
    let idle = state.withLock { state in
      defer { state.idle = 0 }
      change(&state.queue)
      return state.idle
    }
    for _ in 0..<idle { news.signal() }
  }

  /// Lets the threads end after what they are doing, and waits for that.
  func close() async {
    let listener = state.withLock { state in
      state.isClosed = true
      return state.listener
    }
    if let listener { waiting.leave(listener) }
    change { _ in }
    await withCheckedContinuation { continuation in
      threads.notify(queue: .global()) { continuation.resume() }
    }
  }

  /// The next piece of work, once there is one; nil when there will be no more.
  private func take(after last: Queue.Work?) -> Queue.Work? {
    var last = last
    while true {
      let (next, isClosed) = state.withLock { state -> (Queue.Work?, Bool) in
        if let done = last {
          state.queue.end(done)
          state.working -= 1
        }
        if state.isClosed { return (nil, true) }
        let next = state.working - waiting.count < computing ? state.queue.next() : nil
        if next == nil { state.idle += 1 } else { state.working += 1 }
        return (next, false)
      }
      last = nil
      if next != nil || isClosed { return next }
      news.wait()
    }
  }
}
