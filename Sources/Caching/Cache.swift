import Glibc
import Synchronization
import Verification

/// Bytes by the digest of all that they depend on, in a file that several processes share.
///
/// Whatever is wrong with the file is told once; from then on nothing is found and nothing is kept. What is found is what was kept under
/// that key, or nothing: every entry has a check sum over both.
package final class Cache: Sendable {
  /// Of the entries.
  package static let format = 2
  /// Bytes on disk, where nothing else is asked for.
  package static let usualLimit = 512 << 20

  struct State: ~Copyable, Sendable {
    var database: Database?
    var isReadOnly = false
    /// What is wrong, and was told.
    var trouble: CacheError?
    /// What is still to be written.
    var pending: [Entry] = []
    var pendingBytes = 0
    /// Keys of old entries that were found.
    var used: [[UInt8]] = []
  }

  struct Entry: Sendable {
    let key: [UInt8]
    let value: [UInt8]
    let day: Int?
  }

  /// What was kept.
  package struct Found: Sendable {
    package let bytes: [UInt8]
    /// Days since 1970 in UTC, where it is of that day only.
    package let day: Int?
  }

  let state: Mutex<State>
  let place: CachePlace
  let limit: Int
  private let complain: @Sendable (CacheError) -> Void
  private let clock: @Sendable () -> Int

  /// Opens it, or makes a new one.
  ///
  /// - Parameters:
  ///   - limit: bytes on disk; of more what was used longest ago goes.
  ///   - clock: gives the seconds since 1970.
  ///   - complain: is told what is wrong with it, once.
  package init(
    at place: CachePlace, limit: Int = usualLimit, clock: @escaping @Sendable () -> Int = { time(nil) },
    complain: @escaping @Sendable (CacheError) -> Void
  ) {
    self.place = place
    self.limit = limit
    self.clock = clock
    self.complain = complain
    state = Mutex(Self.open(place))
    if let error = state.withLock({ $0.trouble }) { complain(error) }
  }

  /// Seconds since 1970.
  var now: Int { clock() }

  /// Days since 1970, in UTC.
  package var today: Int { now / 86_400 }

  /// What was kept under the key, and holds today.
  package func find(_ key: [UInt8]) -> Found? {
    attempt { (state) throws(Database.Refusal) in
      var found: Found?
      var isOld = false
      try state.database?.each("SELECT value, day, used FROM kept WHERE key = ?", [.bytes(key)]) { row in
        let day = row.integer(1)
        guard day == nil || day == today, let bytes = CheckSum.opened(row.bytes(0), under: key) else { return }
        found = Found(bytes: bytes, day: day)
        isOld = (row.integer(2) ?? 0) < now - Self.stretch
      }
      if isOld, !state.isReadOnly { state.used.append(key) }
      return found
    } ?? nil
  }

  /// Whether something was kept under the key that holds today, as far as can be told without reading it.
  package func holds(_ key: [UInt8]) -> Bool {
    attempt { (state) throws(Database.Refusal) in
      var isThere = false
      try state.database?.each("SELECT day FROM kept WHERE key = ?", [.bytes(key)]) { row in
        isThere = row.integer(0).map { $0 == today } ?? true
      }
      return isThere
    } ?? false
  }

  /// Keeps bytes under a key, in the place of others.
  ///
  /// - Parameter day: the day on which alone they hold; nil: always.
  package func keep(_ bytes: [UInt8], under key: [UInt8], day: Int? = nil) {
    if bytes.count > limit / Self.mostOfOne { return }
    let isFull = state.withLock { state in
      guard state.database != nil, !state.isReadOnly else { return false }
      state.pending.append(Entry(key: key, value: CheckSum.sealed(bytes, under: key), day: day))
      state.pendingBytes += bytes.count
      return state.pending.count >= Self.mostPending || state.pendingBytes >= Self.mostPendingBytes
    }
    if isFull { flush() }
  }

  /// Writes what is still to be written; to be called before the process ends.
  package func close() { flush() }

  /// For so many seconds it is not noted again that an entry was used.
  static let stretch = 12 * 3600
  private static let mostOfOne = 8
  private static let mostPending = 512
  private static let mostPendingBytes = 4 << 20

  /// What is wrong is told once, and the cache left alone from then on.
  func attempt<Value>(
    _ work: (inout State) throws(Database.Refusal) -> Value
  ) -> Value? {
    let (value, error) = state.withLock { state -> (Value?, CacheError?) in
      do throws(Database.Refusal) {
        return (try work(&state), nil)
      } catch {
        // Another process has it for longer than anybody wants to wait: nothing is wrong.
        if error.isBusy { return (nil, nil) }
        state.pending = []
        state.used = []
        if error.isDamage { state.database = nil } else { state.isReadOnly = true }
        let isNew = state.trouble == nil
        state.trouble = error.isDamage ? .foreign(path: place.file) : .cannotWrite(path: place.file, why: error.words)
        return (nil, isNew ? state.trouble : nil)
      }
    }
    if let error { complain(error) }
    return value
  }
}
