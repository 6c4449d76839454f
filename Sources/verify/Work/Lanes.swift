import Dispatch
import Synchronization

/// Threads for work that blocks, so that it does not take the threads on which everything else goes on.
///
/// Each takes its next piece of work itself: to be handed it would cost as much time as many samples run. The kernel's word "my
/// parent has died" is tied to a thread, so that these live until the last one has nothing left to do.
final class Lanes: Sendable {
  private struct State {
    var queue: RunQueue
    var isClosed = false
    /// Threads that found nothing to do.
    var waiting = 0
  }

  private let state: Mutex<State>
  private let news = DispatchSemaphore(value: 0)
  private let threads = DispatchGroup()

  init(_ queue: RunQueue) { state = Mutex(State(queue: queue)) }

  /// Starts so many threads that do `work`, until `close`.
  func start(count: Int, _ work: @escaping @Sendable (RunQueue.Work) -> Void) {
    for number in 0..<count {
      DispatchQueue(label: "lane \(number)").async(group: threads) {
        while let next = self.take() { work(next) }
      }
    }
  }

  /// Whether nothing needs to be added to the queue for now.
  var haveEnough: Bool { state.withLock { $0.queue.hasEnough } }

  /// Adds to the queue.
  func change(_ change: (inout RunQueue) -> Void) {
    let waiting = state.withLock { state in
      defer { state.waiting = 0 }
      change(&state.queue)
      return state.waiting
    }
    for _ in 0..<waiting { news.signal() }
  }

  /// Lets the threads end after what they are doing, and waits for that.
  func close() async {
    state.withLock { $0.isClosed = true }
    change { _ in }
    await withCheckedContinuation { continuation in
      threads.notify(queue: .global()) { continuation.resume() }
    }
  }

  /// The next piece of work, once there is one; nil when there will be no more.
  private func take() -> RunQueue.Work? {
    while true {
      let (work, isClosed) = state.withLock { state -> (RunQueue.Work?, Bool) in
        let work = state.isClosed ? nil : state.queue.next()
        if work == nil, !state.isClosed { state.waiting += 1 }
        return (work, state.isClosed)
      }
      if work != nil || isClosed { return work }
      news.wait()
    }
  }
}
