import Synchronization

/// The best sandbox that can be had: one, or where the machine forbids that, another that holds less.
///
/// Which it is shows when a command is run, so that nothing is tried in vain. Once the better one has worked it is never
/// left, and what stands in its way later is an error.
package final class FallbackSandbox: Sandbox {
  private enum State {
    case untried
    case works
    /// And why the better one is forbidden.
    case reduced(String)
  }

  private let best: any Sandbox
  private let other: any Sandbox
  private let state = Mutex(State.untried)
  private let reduction: @Sendable (String) -> Void

  /// - Parameter reduction: is told, once, why the other one is taken.
  package init(_ best: any Sandbox, else other: any Sandbox, reduction: @escaping @Sendable (String) -> Void) {
    self.best = best
    self.other = other
    self.reduction = reduction
  }

  private var reason: String? {
    state.withLock { state in if case .reduced(let why) = state { why } else { nil } }
  }

  var current: any Sandbox { reason == nil ? best : other }

  package var name: String { current.name }
  package var notes: [String] { (reason.map { ["better is not to be had: \($0)"] } ?? []) + current.notes }
  package var keepsResidents: Bool { current.keepsResidents }
  package var refusesMore: Bool { current.refusesMore }
  package var holdsMost: Bool { current.holdsMost }

  package func run(_ command: Command, under policy: Policy) throws(SandboxError) -> Execution {
    if reason == nil {
      do {
        let execution = try best.run(command, under: policy)
        state.withLock { if case .untried = $0 { $0 = .works } }
        return execution
      } catch .unavailable(let why) {
        guard reduce(why) else { throw .unavailable(why) }
      }
    }
    // It was made for a sandbox that keeps residents.
    if command.resident != nil, !other.keepsResidents { throw .changed }
    return try other.run(command, under: policy)
  }

  package func close() {
    best.close()
    other.close()
  }

  /// Whether the other one is taken from now on.
  private func reduce(_ why: String) -> Bool {
    let (isReduced, isNew) = state.withLock { state -> (Bool, Bool) in
      switch state {
      case .works: return (false, false)
      case .reduced: return (true, false)
      case .untried:
        state = .reduced(why)
        return (true, true)
      }
    }
    if isNew { reduction(why) }
    return isReduced
  }
}
