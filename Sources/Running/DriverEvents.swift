import FoundationEssentials
import Verification

/// What the driver has reported in one run (`docs/driver.md`, "Events").
///
/// An event it does not know and a line that is no event are passed over: what a sample writes there by stealth can
/// only concern itself.
package struct DriverEvents: Sendable {
  /// Whether the driver began.
  package private(set) var started = false
  package private(set) var visits: [Marks.Key: Visit] = [:]
  package private(set) var end: End?

  /// How the last part ended.
  package struct End: Sendable, Hashable {
    package let outcome: Word
    package let status: Int32
    package let exception: Raised?

    /// The driver's word for it.
    package enum Word: String, Sendable, Decodable {
      case finished, raised, exited, notCompiled
    }
  }

  package init(in bytes: [UInt8]) {
    let decoder = JSONDecoder()
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let event = try? decoder.decode(Event.self, from: Data(line)) else { continue }
      switch event {
      case .start: started = true
      case .visit(let key, let visit): visits[key] = visit
      case .end(let end): self.end = end
      case .unknown: break
      }
    }
  }
}

private enum Event: Decodable {
  case start
  case visit(Marks.Key, Visit)
  case end(DriverEvents.End)
  case unknown

  enum Keys: CodingKey {
    case event, probe, visit, seconds, value, raised, names, outcome, status, exception
  }

  init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: Keys.self)
    switch try keys.decode(String.self, forKey: .event) {
    case "start": self = .start
    case "visit":
      self = .visit(
        Marks.Key(probe: try keys.decode(Int.self, forKey: .probe), visit: try keys.decode(Int.self, forKey: .visit)),
        Visit(
          value: try keys.decodeIfPresent(ShownValue.self, forKey: .value)?.value,
          raised: try keys.decodeIfPresent(ShownException.self, forKey: .raised)?.raised,
          names: try keys.decodeIfPresent([ShownName].self, forKey: .names)?.map(\.named) ?? [],
          seconds: try keys.decode(Double.self, forKey: .seconds)))
    case "end":
      self = .end(
        DriverEvents.End(
          outcome: try keys.decode(DriverEvents.End.Word.self, forKey: .outcome),
          status: try keys.decode(Int32.self, forKey: .status),
          exception: try keys.decodeIfPresent(ShownException.self, forKey: .exception)?.raised))
    default: self = .unknown
    }
  }
}

private struct ShownValue: Decodable {
  let repr: String
  let str: String?
  let type: String

  var value: Value { Value(repr: repr, str: str, type: type) }
}

private struct ShownException: Decodable {
  let type: String
  let mro: [String]
  let message: String
  let line: Int?
  let missing: String?

  var raised: Raised { Raised(type: type, mro: mro, message: message, line: line, missing: missing) }
}

/// A name and its value, as an array of two.
private struct ShownName: Decodable {
  let named: Visit.Named

  init(from decoder: any Decoder) throws {
    var pair = try decoder.unkeyedContainer()
    named = Visit.Named(name: try pair.decode(String.self), value: try pair.decode(ShownValue.self).value)
  }
}
