// The written form of an observation: one object, for a file or a line. A reader refuses another version and what lacks a member;
// members that it does not know are passed over. Whether something came out alike in another run is no part of it.

extension Observation {
  /// Of the written form.
  package static let version = 2

  package var json: JSON {
    [
      "observation": .int(Self.version), "way": .string(way.rawValue), "outcome": outcome.json,
      "seconds": .double(seconds), "stdout": .string(stdout), "stderr": .string(stderr),
      "exception": exception?.json ?? .null, "line": line.map(JSON.int) ?? .null, "day": JSON(day),
      "visits": .array(
        visits.sorted { $0.key < $1.key }.map { id, visits in
          ["claim": .int(id.number), "seen": .array(visits.map(\.json)), "inPart": .bool(seenInPart.contains(id))]
        }),
    ]
  }

  /// Nil where it is none, or of another version.
  package init?(_ json: JSON) {
    guard json["observation"]?.int == Self.version, let way = json["way"]?.string.flatMap(Way.init),
      let outcome = json["outcome"].flatMap(Outcome.init), let seconds = json["seconds"]?.double,
      let stdout = json["stdout"]?.string, let stderr = json["stderr"]?.string,
      let exception = json["exception"]?.optional(Raised.init), let line = json["line"]?.optional(\.int),
      let day = json["day"]?.optional(\.string), let visits = json["visits"]?.all(Self.visits),
      let inPart = json["visits"]?.all(Self.partial)
    else { return nil }
    self.init(
      way: way, outcome: outcome, seconds: seconds, stdout: stdout, stderr: stderr, exception: exception, line: line,
      visits: Dictionary(visits) { first, _ in first })
    self.day = day
    seenInPart = Set(inPart.compactMap(\.self))
  }

  private static func visits(_ json: JSON) -> (Claim.ID, [Visit])? {
    guard let claim = json["claim"]?.int, let seen = json["seen"]?.all(Visit.init) else { return nil }
    return (Claim.ID(claim), seen)
  }

  /// The claim, where it was seen in part.
  private static func partial(_ json: JSON) -> Claim.ID?? {
    guard let claim = json["claim"]?.int, let isInPart = json["inPart"]?.bool else { return nil }
    return .some(isInPart ? Claim.ID(claim) : nil)
  }
}

extension Outcome {
  fileprivate var json: JSON {
    switch self {
    case .exited(let status): ["exited": .int(Int(status))]
    case .crashed(let signal): ["crashed": .int(Int(signal))]
    case .tooLong(let mebibytes): ["tooLong": .int(mebibytes)]
    default: .string(self == .lost ? "lost" : name)
    }
  }

  fileprivate init?(_ json: JSON) {
    let all: [Outcome] = [.finished, .raised, .timedOut, .outOfMemory, .tooMuchOutput, .notCompiled, .notRun, .lost]
    if let outcome = all.first(where: { $0.json == json }) {
      self = outcome
    } else if let status = json["exited"]?.int.flatMap(Int32.init(exactly:)) {
      self = .exited(status)
    } else if let signal = json["crashed"]?.int.flatMap(Int32.init(exactly:)) {
      self = .crashed(signal)
    } else if let mebibytes = json["tooLong"]?.int {
      self = .tooLong(mebibytes: mebibytes)
    } else {
      return nil
    }
  }
}

extension Visit {
  fileprivate var json: JSON {
    [
      "value": value?.json ?? .null, "printed": .string(printed), "raised": raised?.json ?? .null,
      "names": .array(names.map { .array([.string($0.name), $0.value.json]) }), "seconds": .double(seconds),
      "place": place.map(JSON.int) ?? .null,
    ]
  }

  fileprivate init?(_ json: JSON) {
    guard let value = json["value"]?.optional(Value.init), let printed = json["printed"]?.string,
      let raised = json["raised"]?.optional(Raised.init), let names = json["names"]?.all(Named.init),
      let seconds = json["seconds"]?.double, let place = json["place"]?.optional(\.int)
    else { return nil }
    self.init(value: value, printed: printed, raised: raised, names: names, seconds: seconds, place: place)
  }
}

extension Visit.Named {
  /// A name and its value stand as an array of two.
  package init?(_ pair: JSON) {
    guard let pair = pair.array, pair.count == 2, let name = pair[0].string, let value = Value(pair[1]) else {
      return nil
    }
    self.init(name: name, value: value)
  }
}

extension Value {
  fileprivate var json: JSON { ["repr": .string(repr), "str": JSON(str), "type": .string(type)] }

  package init?(_ shown: JSON) {
    guard let repr = shown["repr"]?.string, let type = shown["type"]?.string else { return nil }
    self.init(repr: repr, str: shown["str"]?.string, type: type)
  }
}

extension Raised {
  fileprivate var json: JSON {
    [
      "type": .string(type), "mro": .array(mro.map(JSON.string)), "message": .string(message),
      "line": line.map(JSON.int) ?? .null, "missing": JSON(missing),
    ]
  }

  package init?(_ shown: JSON) {
    guard let type = shown["type"]?.string, let mro = shown["mro"]?.array, let message = shown["message"]?.string else {
      return nil
    }
    self.init(
      type: type, mro: mro.compactMap(\.string), message: message, line: shown["line"]?.int,
      missing: shown["missing"]?.string)
  }
}

extension JSON {
  /// What a value that may be null is read as; nil where it is not null and cannot be read.
  fileprivate func optional<Wrapped>(_ read: (JSON) -> Wrapped?) -> Wrapped?? {
    if self == .null { return .some(nil) }
    return read(self).map { .some($0) }
  }
}
