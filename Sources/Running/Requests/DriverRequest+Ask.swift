import Verification

extension DriverRequest {
  /// An ask spelled out for the driver: the parts, and a probe for every place that claims speak of.
  init(_ ask: Ask) {
    let parts = ask.parts.enumerated().map { index, part in
      Part(file: part.kind.file(index + 1), source: part.program.source, session: part.program.examples)
    }
    let probes = Group.all(of: ask.looks).enumerated().compactMap { number, group in
      Probe(
        id: number, of: group.claims, part: group.part, target: group.target, announces: group.announces,
        names: group.names, evaluates: group.evaluates)
    }
    self.init(way: ask.way, parts: parts, probes: probes)
    isElsewhere = ask.machine.isElsewhere
    files = ask.machine.files
    input = ask.input
    quick = ![WordRule].ending.apply(to: self)
  }

  /// Whether a warm interpreter does; it tells of itself to samples that ask for loaded modules and the like.
  var isWarm: Bool { ![WordRule].cold.apply(to: self) }

  /// Looks that one probe answers.
  private struct Group {
    let part: Int
    let target: Claim.Target
    var claims: [Claim.ID] = []
    var announces = false
    /// What the claims speak of; nil: the names that the statement has.
    var names: [String]?
    var evaluates = false

    init(_ look: Ask.Look) {
      part = look.part
      target = look.target
      names = look.expressions.isEmpty ? nil : []
      evaluates = look.evaluates
      add(look)
    }

    mutating func add(_ look: Ask.Look) {
      if let claim = look.claim { claims.append(claim) }
      announces = announces || look.announces
      names?.append(contentsOf: look.expressions)
    }

    /// The looks by what they speak of, in the order of the first of each; one that is to be evaluated alone.
    static func all(of looks: [Ask.Look]) -> [Group] {
      struct Place: Hashable {
        let part: Int
        let target: Claim.Target
        let hasExpressions: Bool
      }
      var groups: [Group] = []
      var known: [Place: Int] = [:]
      for look in looks {
        let place = Place(part: look.part, target: look.target, hasExpressions: !look.expressions.isEmpty)
        if look.evaluates {
          groups.append(Group(look))
        } else if let index = known[place] {
          groups[index].add(look)
        } else {
          known[place] = groups.count
          groups.append(Group(look))
        }
      }
      return groups
    }
  }
}

extension Ask.Part.Kind {
  /// What the driver calls the file of the part with this number.
  fileprivate func file(_ number: Int) -> String {
    switch self {
    case .setUp: "setup\(number).py"
    case .earlier: "earlier\(number).py"
    case .asked: "sample.py"
    }
  }
}
