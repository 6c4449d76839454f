import Synchronization

/// How many of the commands that are under way wait: for a moment to come, for a lock, for each other. They leave their processors
/// to others meanwhile.
package final class WaitingCommands: Sendable {
  /// Those of this process.
  package static let shared = WaitingCommands()

  private struct State {
    var count = 0
    /// By the number that each was given.
    var listeners: [Int: @Sendable () -> Void] = [:]
    var lastNumber = 0
  }

  private let state = Mutex(State())

  package init() {}

  package var count: Int { state.withLock(\.count) }

  /// Has this called whenever there is one more of them, until `leave` is told the number that it gives.
  package func tell(_ listener: @escaping @Sendable () -> Void) -> Int {
    state.withLock { state in
      state.lastNumber += 1
      state.listeners[state.lastNumber] = listener
      return state.lastNumber
    }
  }

  /// Ends what `tell` began under this number.
  package func leave(_ number: Int) { state.withLock { $0.listeners[number] = nil } }

  func change(by difference: Int) {
    let listeners = state.withLock { state in
      state.count += difference
      return difference > 0 ? Array(state.listeners.values) : []
    }
    for tell in listeners { tell() }
  }
}
