import Synchronization
import Verification

/// Has the answers of workers, and notes what they have not been asked yet. It serves one sample on one release.
///
/// So that few rounds are enough it goes on where an answer is missing, with a presumed one: that code comes out in another run as it did
/// before, so that all is asked that would then be. What is made of presumed answers is worth nothing; `isComplete` tells.
package final class PlannedObserver: Observer {
  fileprivate struct State {
    var missing: [PlannedAsk] = []
    /// By the code that was asked about: what it came to.
    var known: [Ask.Part: Observation] = [:]
  }

  package let release: Release
  package let setting: Ask.Setting
  package let timeLimit: Double?
  package let refusesMore: Bool
  private let parts: Parts?
  private let state = Mutex(State())

  /// - Parameters:
  ///   - setting: what asks are made with.
  ///   - timeLimit: of a run, in seconds.
  ///   - parts: nil: nobody was asked yet.
  package init(_ release: Release, _ setting: Ask.Setting, timeLimit: Double, parts: Parts?) {
    self.release = release
    self.setting = setting
    self.timeLimit = timeLimit
    self.parts = parts
    refusesMore = parts?.workers.contains(where: \.refusesMore) ?? false
  }

  /// What is in no plan yet, or has no answer; in the order in which it was asked.
  package var missing: [PlannedAsk] { state.withLock { $0.missing } }

  /// Nothing can be presumed.
  package struct Unknown: Error {}

  package func observe(_ ask: Ask, on terms: Terms) throws(Unobserved) -> Observation {
    let planned = PlannedAsk(ask, isAlone: terms.isAlone)
    if let seen = parts?.answer(to: LineKey(line: planned.line.utf8))?.observation {
      if let part = ask.parts.last { state.withLock { $0.known[part] = seen } }
      return seen.within(terms.seconds, bound: ask.setting.sampleSeconds ?? timeLimit)
    }
    let presumed = state.withLock { state in
      if !state.missing.contains(planned) { state.missing.append(planned) }
      return state.presumed(planned.ask)
    }
    guard let presumed else { throw Unobserved(Unknown()) }
    return presumed
  }
}

extension PlannedObserver.State {
  fileprivate func presumed(_ ask: Ask) -> Observation? {
    guard let asked = ask.parts.last, !known.isEmpty else { return nil }
    if var seen = known[asked] {
      seen.way = ask.way
      return seen
    }
    // What is typed after the sample is asked last of all.
    if asked.program.examples != nil { return nil }
    // Code with another statement in it: that one shows something, so that the next is asked about, too.
    let visit = Visit(value: Value(repr: "<presumed>", type: "presumed"))
    return Observation(
      way: ask.way, outcome: .finished,
      visits: Dictionary(ask.looks.compactMap(\.claim).map { ($0, [visit]) }) { first, _ in first })
  }
}

extension Observation {
  /// What would have been seen, had it been given a share of the time: the most that can be told is that it did not end.
  fileprivate func within(_ seconds: Double?, bound: Double?) -> Observation {
    guard outcome == .timedOut, let seconds, bound.map({ seconds < $0 }) ?? true else { return self }
    var seen = self
    seen.seconds = min(seen.seconds, seconds)
    seen.share = seconds
    return seen
  }
}
