import Synchronization
import Verification

/// The time that all runs of one sample on one release may take together: three times what one may.
///
/// A sample is run for each statement that its comments hold, for each property that it states something of, for each sentence about
/// it, and again for what is contradicted; a page of a thousand such would else take hours.
final class Budget: Sendable {
  /// So that a sample which takes nearly all of its time is still typed at the prompt, and run again on another machine.
  private static let runs = 3.0

  /// In seconds.
  let whole: Double
  private let state = Mutex((spent: 0.0, longest: 0.0))

  /// - Parameter timeLimit: of one run, in seconds.
  init(timeLimit: Double) { whole = timeLimit * Self.runs }

  /// Whether another run would end in time that takes as long as the longest so far.
  var allowsRun: Bool { state.withLock { $0.spent + $0.longest <= whole } }

  /// What is left undone for want of it.
  var reason: Reason { .overBudget(seconds: whole) }

  /// Takes off what a run has taken: what it says, or by the clock, which counts its start.
  func run(_ observe: () throws(Unobserved) -> Observation) throws(Unobserved) -> Observation {
    let clock = ContinuousClock()
    let start = clock.now
    let seen = try observe()
    let seconds = max(seen.seconds, start.duration(to: clock.now) / .seconds(1))
    state.withLock { state in
      state.spent += seconds
      state.longest = max(state.longest, seconds)
    }
    return seen
  }
}
