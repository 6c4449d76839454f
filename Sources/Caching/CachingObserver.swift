import Synchronization
import Verification

/// Has answers from the cache, and of another observer what is not there. It serves one sample on one release; what was new is kept
/// once all of the sample is known.
package final class CachingObserver: Observer {
  private struct State {
    var fresh: [[UInt8]: (ask: Ask, seen: Observation)] = [:]
    var hasAnswerOfToday = false
    /// By what was run: on which machines.
    var machines: [[Ask.Part]: Set<Ask.Machine>] = [:]
  }

  private let base: any Observer
  private let cache: Cache?
  private let memory: AnswerMemory?
  private let state = Mutex(State())

  /// - Parameter memory: has all answers of this process, whatever they are.
  package init(_ base: any Observer, _ cache: Cache?, _ memory: AnswerMemory? = nil) {
    self.base = base
    self.cache = cache
    self.memory = memory
  }

  package var release: Release { base.release }
  package var setting: Ask.Setting { base.setting }
  package var refusesMore: Bool { base.refusesMore }
  package var timeLimit: Double? { base.timeLimit }

  package func observe(_ ask: Ask, on terms: Terms) throws(Unobserved) -> Observation {
    let key = Self.key(of: ask)
    // What was asked for once more, with a processor of its own, is not to be had from before.
    if !terms.isAlone, let known = memory?[key] {
      state.withLock { _ = $0.machines[ask.parts, default: []].insert(ask.machine) }
      return known
    }
    if !terms.isAlone, let found = cache?.find(key), let known = Self.observation(in: found.bytes) {
      state.withLock { state in
        state.machines[ask.parts, default: []].insert(ask.machine)
        if found.day != nil { state.hasAnswerOfToday = true }
      }
      return known
    }
    let seen = try base.observe(ask, on: terms)
    state.withLock { state in
      state.machines[ask.parts, default: []].insert(ask.machine)
      state.fresh[key] = (ask, seen)
    }
    memory?[key] = seen
    return seen
  }

  /// How long what a sample showed holds.
  package enum Validity: Int, Sendable, Comparable {
    case always
    /// On this day, in UTC.
    case today
    case never

    package static func < (left: Validity, right: Validity) -> Bool { left.rawValue < right.rawValue }
  }

  /// Keeps what may be kept; how long what the sample showed as a whole holds.
  ///
  /// - Parameters:
  ///   - standsFirm: whether no answer was taken back for coming out otherwise in another run.
  ///   - verdicts: what it all came to, in words; nil where the sample states nothing, so that what it shows must be the same.
  @discardableResult
  package func settle(standsFirm: Bool, verdicts: String? = nil) -> Validity {
    guard let cache else { return .never }
    let (fresh, wasOfToday, machines) = state.withLock { ($0.fresh, $0.hasAnswerOfToday, $0.machines) }
    var validity = wasOfToday ? Validity.today : .always
    // A run that is killed loses what is under way, and nothing that was done.
    defer { cache.flush() }
    // It may have come down to another sandbox meanwhile; then nobody will ask for this again.
    let setting = base.setting
    for (key, (ask, seen)) in fresh {
      guard ask.setting == setting, seen.mayRepeat else {
        validity = .never
        continue
      }
      // Where the day of the run stands in the text it may be taken for what the sample shows.
      let spellsDay = seen.day.map { day in ask.parts.contains { $0.program.source.holds(day) } } ?? false
      if !spellsDay, seen.delay < Self.mostDelay, Steadiness.isSteady(ask) {
        cache.keep(Array(seen.json.text.utf8), under: key)
      } else if standsFirm,
        machines[ask.parts, default: []].count > 1 && !Steadiness.draws(ask) || isSeenAgain(seen, key, verdicts, cache)
      {
        cache.keep(Array(seen.json.text.utf8), under: key, day: cache.today)
        if validity == .always { validity = .today }
      } else {
        validity = .never
      }
    }
    return validity
  }

  /// Whether an earlier run came to the same; if not, this one is noted for the next.
  private func isSeenAgain(_ seen: Observation, _ key: [UInt8], _ verdicts: String?, _ cache: Cache) -> Bool {
    let place = SHA256.bytes(of: Array("trace".utf8) + key)
    let trace = verdicts.map { SHA256.bytes(of: $0) } ?? seen.trace
    if cache.find(place)?.bytes == trace { return true }
    cache.keep(trace, under: place)
    return false
  }

  /// Seconds; what waited longer for a processor may show it.
  private static let mostDelay = 1.0

  /// Whether an ask needs not be run.
  package static func isAnswered(_ ask: Ask, by cache: Cache?, _ memory: AnswerMemory? = nil) -> Bool {
    let key = key(of: ask)
    return memory?[key] != nil || cache?.holds(key) == true
  }

  private static func key(of ask: Ask) -> [UInt8] {
    SHA256.bytes(of: "observation \(Observation.version) of \(ask.json.text)")
  }

  private static func observation(in bytes: [UInt8]) -> Observation? {
    var reader = JSONReader(bytes[...])
    return (try? reader.value()).flatMap { Observation($0) }
  }
}

extension Observation {
  /// The digest of all that it shows but how long that took, on which day, and where in memory things were.
  fileprivate var trace: [UInt8] {
    var brief = self
    brief.seconds = 0
    brief.day = nil
    brief.visits = visits.mapValues { visits in
      visits.map { visit in
        var visit = visit
        visit.seconds = 0
        return visit
      }
    }
    return SHA256.bytes(of: Self.withoutAddresses(Array(brief.json.text.utf8)))
  }

  /// Without what stands behind `0x`.
  private static func withoutAddresses(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var isAddress = false
    for byte in bytes {
      if isAddress, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte {
        continue
      }
      isAddress = byte == UInt8(ascii: "x") && kept.last == UInt8(ascii: "0")
      kept.append(byte)
    }
    return kept
  }

  /// Whether it ended by itself: what was ended at a limit, or by the kernel, may not be another time.
  fileprivate var mayRepeat: Bool {
    switch outcome {
    case .finished, .raised, .exited, .notCompiled: true
    case .timedOut, .outOfMemory, .tooMuchOutput, .crashed, .notRun, .lost, .tooLong: false
    }
  }
}
