import Synchronization

/// How many of the commands that are under way wait: for a moment to come, for a lock, for each other. They leave their processors
/// to others meanwhile.
package final class WaitingCommands: Sendable {
  /// Those of this process.
  package static let shared = WaitingCommands()

  private struct State {
    var count = 0
    var listener: (@Sendable () -> Void)?
  }

  private let state = Mutex(State())

  package init() {}

  package var count: Int { state.withLock(\.count) }

  /// Has this called whenever there is one more of them; nil: nobody any longer.
  package func tell(_ listener: (@Sendable () -> Void)?) {
    state.withLock { $0.listener = listener }
  }

  func change(by difference: Int) {
    let listener = state.withLock { state in
      state.count += difference
      return difference > 0 ? state.listener : nil
    }
    listener?()
  }
}
