import Verification

/// What the driver has reported in one run (`docs/driver.md`, "Events").
///
/// An event it does not know and a line that is no event are passed over: what a sample writes there by stealth can
/// only concern itself.
package struct DriverEvents: Sendable {
  /// Whether the driver began.
  package private(set) var started = false
  package private(set) var visits: [Marks.Key: Visit] = [:]
  /// Probes of which not every visit was reported.
  package private(set) var partial: Set<Int> = []
  package private(set) var end: End?
  /// How many bytes there were when each probe was first visited.
  private var firstVisits: [Int: Int] = [:]

  /// How the last part ended.
  package struct End: Sendable, Hashable {
    package let outcome: Word
    package let status: Int32
    package let exception: Raised?

    /// The driver's word for it.
    package enum Word: String, Sendable {
      case finished, raised, exited, notCompiled
    }
  }

  package init(in bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      var reader = JSONReader(line)
      guard let event = try? reader.value(), (try? reader.expectEnd()) != nil else { continue }
      switch event["event"]?.string {
      case "start": started = true
      case "visit":
        if let key = Marks.Key(event), let visit = Visit(event) {
          visits[key] = visit
          firstVisits[key.probe] = firstVisits[key.probe] ?? line.endIndex
        }
      case "partial":
        if let probe = event["probe"]?.int { partial.insert(probe) }
      case "end":
        if let end = End(event) { self.end = end }
      default: break
      }
    }
  }
}

extension DriverEvents {
  /// How many seconds had passed when a probe was visited for the first time that had not been before.
  ///
  /// - Parameter heard: how many bytes of the events had come, and after how many seconds.
  func lastNews(in heard: [(bytes: Int, seconds: Double)]) -> Double {
    guard let last = firstVisits.values.max() else { return 0 }
    return heard.first { $0.bytes >= last }?.seconds ?? 0
  }
}

extension DriverEvents.End {
  fileprivate init?(_ event: JSON) {
    guard let outcome = event["outcome"]?.string.flatMap(Word.init), let status = event["status"]?.int,
      let status = Int32(exactly: status)
    else { return nil }
    self.init(outcome: outcome, status: status, exception: event["exception"].flatMap(Raised.init))
  }
}

extension Marks.Key {
  fileprivate init?(_ event: JSON) {
    guard let probe = event["probe"]?.int, let visit = event["visit"]?.int else { return nil }
    self.init(probe: probe, visit: visit)
  }
}

extension Visit {
  fileprivate init?(_ event: JSON) {
    guard let seconds = event["seconds"]?.double else { return nil }
    self.init(
      value: event["value"].flatMap(Value.init), raised: event["raised"].flatMap(Raised.init),
      names: event["names"]?.array?.compactMap(Named.init) ?? [], seconds: seconds)
  }
}
