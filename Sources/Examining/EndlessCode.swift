import Synchronization
import Verification

/// Code of one sample that did not end in time, once: on other releases, and in another run, it is given a share of that time.
///
/// What the first run reached is waited for, so that no verdict depends on the share.
package final class EndlessCode: Sendable {
  fileprivate struct Run {
    /// The claims whose lines were reached.
    let reached: Set<Claim.ID>
    /// After how many seconds the last of them was.
    let lastNews: Double
  }

  private let known = Mutex<[[Ask.Part]: Run]>([:])

  package init() {}

  /// What the observer says, in a share of the time where the same code has run out of it before.
  func observe(_ ask: Ask, by observer: any Observer, isAlone: Bool = false) throws(Unobserved) -> Observation {
    let run = known.withLock { $0[ask.parts] }
    if let run, let share = observer.timeLimit.flatMap(run.share) {
      let seen = try observer.observe(ask, on: Terms(seconds: share, isAlone: isAlone))
      if seen.outcome != .timedOut || run.isReached(by: seen, of: ask) { return seen }
    }
    let seen = try observer.observe(ask, on: Terms(isAlone: isAlone))
    if seen.outcome == .timedOut {
      known.withLock { $0[ask.parts] = Run(reached: Set(seen.visits.keys), lastNews: seen.lastNews) }
    }
    return seen
  }
}

extension EndlessCode.Run {
  private static let part = 5.0
  private static let pace = 2.0
  private static let start = 0.25

  /// A fifth of the limit, or twice what it took to come as far as the first run did, where that is longer: one release is not as fast
  /// as another. Nil where nothing is saved.
  fileprivate func share(of limit: Double) -> Double? {
    let share = max(limit / Self.part, lastNews * Self.pace + Self.start)
    return share < limit ? share : nil
  }

  fileprivate func isReached(by seen: Observation, of ask: Ask) -> Bool {
    let asked = Set(ask.looks.compactMap(\.claim))
    return reached.intersection(asked).isSubset(of: seen.visits.keys)
  }
}
