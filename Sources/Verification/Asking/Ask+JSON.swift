// The written form of an ask: one object, for a file or a line. A reader refuses another version and what lacks a member; members
// that it does not know are passed over.

extension Ask {
  /// Of the written form.
  package static let version = 1

  package var json: JSON {
    [
      "ask": .int(Self.version), "way": .string(way.rawValue), "machine": machine.json, "input": JSON(input),
      "setting": setting.json, "parts": .array(parts.map(\.json)), "looks": .array(looks.map(\.json)),
    ]
  }

  /// Nil where it is none, or of another version.
  package init?(_ json: JSON) {
    guard json["ask"]?.int == Self.version, let way = json["way"]?.string.flatMap(Way.init),
      let machine = json["machine"].flatMap(Machine.init), let setting = json["setting"].flatMap(Setting.init),
      let parts = json["parts"]?.all(Part.init), let looks = json["looks"]?.all(Look.init),
      looks.allSatisfy({ parts.indices.contains($0.part) })
    else { return nil }
    self.init(parts: parts, looks: looks, way: way, machine: machine, input: json["input"]?.string, setting: setting)
  }
}

extension Ask.Machine {
  fileprivate var json: JSON {
    [
      "hashSeed": .int(hashSeed),
      "variables": .object(variables.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) }),
      "elsewhere": .bool(isElsewhere), "files": .array(files.map(JSON.string)),
      "turn": .int(turn),
    ]
  }

  fileprivate init?(_ json: JSON) {
    guard let seed = json["hashSeed"]?.int, case .object(let members)? = json["variables"],
      members.allSatisfy({ $0.value.string != nil }), let isElsewhere = json["elsewhere"]?.bool,
      let files = json["files"]?.all(\.string), let turn = json["turn"]?.int
    else { return nil }
    self.init(
      hashSeed: seed,
      variables: Dictionary(members.map { ($0.name, $0.value.string ?? "") }) { first, _ in first },
      isElsewhere: isElsewhere, files: files, turn: turn)
  }
}

extension Ask.Setting {
  package var json: JSON {
    [
      "release": .string(release), "interpreter": .string(interpreter), "driver": .string(driver),
      "policy": .array(policy.map(JSON.string)), "limits": .array(limits.map(JSON.string)),
    ]
  }

  /// Nil where it is none.
  package init?(_ json: JSON) {
    guard let release = json["release"]?.string, let interpreter = json["interpreter"]?.string,
      let driver = json["driver"]?.string, let policy = json["policy"]?.all(\.string),
      let limits = json["limits"]?.all(\.string)
    else { return nil }
    self.init(release: release, interpreter: interpreter, driver: driver, policy: policy, limits: limits)
  }
}

extension Ask.Part {
  fileprivate var json: JSON {
    [
      "kind": .string(kind.rawValue), "source": .string(program.source),
      "session": program.examples.map { .array($0.map(JSON.int)) } ?? .null,
    ]
  }

  fileprivate init?(_ json: JSON) {
    guard let kind = json["kind"]?.string.flatMap(Kind.init), let source = json["source"]?.string,
      let session = json["session"]
    else { return nil }
    let examples = session.all(\.int)
    guard examples != nil || session == .null else { return nil }
    self.init(kind, Program(source: source, examples: examples))
  }
}

extension Ask.Look {
  fileprivate var json: JSON {
    [
      "claim": claim.map { .int($0.number) } ?? .null, "part": .int(part), "target": target.json,
      "announces": .bool(announces), "expressions": .array(expressions.map(JSON.string)), "evaluates": .bool(evaluates),
    ]
  }

  fileprivate init?(_ json: JSON) {
    guard let part = json["part"]?.int, let target = json["target"].flatMap(Claim.Target.init),
      let announces = json["announces"]?.bool, let expressions = json["expressions"]?.all(\.string),
      let evaluates = json["evaluates"]?.bool, let claim = json["claim"], claim.int != nil || claim == .null
    else { return nil }
    self.init(
      claim: claim.int.map { Claim.ID($0) }, part: part, target: target, announces: announces, expressions: expressions,
      evaluates: evaluates)
  }
}

extension Claim.Target {
  fileprivate var json: JSON {
    switch self {
    case .lines(let lines): ["lines": lines.json]
    case .header(let line): ["header": .int(line)]
    case .sample: ["sample": .bool(true)]
    case .printedOrValue(let lines): ["printedOrValue": lines.json]
    }
  }

  fileprivate init?(_ json: JSON) {
    if let lines = json["lines"].flatMap(ClosedRange<Int>.init) {
      self = .lines(lines)
    } else if let line = json["header"]?.int {
      self = .header(line)
    } else if let lines = json["printedOrValue"].flatMap(ClosedRange<Int>.init) {
      self = .printedOrValue(lines)
    } else if json["sample"]?.bool == true {
      self = .sample
    } else {
      return nil
    }
  }
}

extension ClosedRange<Int> {
  fileprivate var json: JSON { .array([.int(lowerBound), .int(upperBound)]) }

  fileprivate init?(_ json: JSON) {
    guard let ends = json.all(\.int), ends.count == 2, ends[0] <= ends[1] else { return nil }
    self = ends[0]...ends[1]
  }
}

extension JSON {
  package var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// What an array's values are read as; nil where this is none, or one of them cannot be read.
  package func all<Element>(_ read: (JSON) -> Element?) -> [Element]? {
    guard let values = array else { return nil }
    let elements = values.compactMap(read)
    return elements.count == values.count ? elements : nil
  }
}
