import Verification

/// One run spelled out for the driver: the parts, and a probe for every place that claims speak of.
struct RunPlan {
  var request: DriverRequest
  /// By the probe's id: the claims that it answers.
  private let claims: [[Int]]

  /// - Parameter evaluating: the claim of the sample whose subject is to be run as an expression, whatever that changes.
  init(_ sample: ReadSample, after earlier: [ReadSample], way: Way, evaluating asked: Int? = nil) {
    var parts: [DriverRequest.Part] = []
    var probes: [DriverRequest.Probe] = []
    var claims: [[Int]] = []

    func add(_ read: ReadSample, isSample: Bool) {
      for hidden in read.sample.directives.setUp {
        parts.append(DriverRequest.Part(file: "setup\(parts.count + 1).py", source: hidden.text))
      }
      let part = parts.count
      let file = isSample ? "sample.py" : "earlier\(part + 1).py"
      parts.append(DriverRequest.Part(file: file, source: read.program.source, session: read.program.examples))
      for group in RunPlan.groups(of: read.claims, evaluating: isSample ? asked : nil) {
        let announces = group.claims.contains { read.claims[$0].announces }
        // Of an earlier sample only what it announces matters: it must not stop there.
        guard isSample || announces else { continue }
        let probe = DriverRequest.Probe(
          id: claims.count, part: part, target: group.target, announces: announces, names: group.names,
          evaluates: group.evaluates)
        guard let probe else { continue }
        probes.append(probe)
        claims.append(isSample ? group.claims : [])
      }
    }

    for read in earlier { add(read, isSample: false) }
    add(sample, isSample: true)
    request = DriverRequest(way: way, parts: parts, probes: probes)
    self.claims = claims
  }

  /// Whether a warm interpreter does; it tells of itself to samples that ask for loaded modules and the like.
  var isWarm: Bool { ![WordRule].cold.apply(to: request) }

  /// The observation with its visits under the places of the claims, not under the probes.
  func byClaim(_ observation: Observation) -> Observation {
    var observation = observation
    var visits: [Int: [Visit]] = [:]
    for (probe, seen) in observation.visits where claims.indices.contains(probe) {
      for claim in claims[probe] { visits[claim] = seen }
    }
    observation.visits = visits
    return observation
  }

  /// Claims that one probe answers.
  private struct Group {
    var claims: [Int]
    let target: Claim.Target
    /// The names that the claims speak of; nil: those that the statement has.
    var names: [String]?
    var evaluates = false
  }

  /// The claims by what they speak of, in the order of the first of each; one that is to be evaluated alone.
  private static func groups(of claims: [Claim], evaluating asked: Int?) -> [Group] {
    var groups: [Group] = []
    // By target: the group that asks for names, and the one that does not.
    var places: [Claim.Target: [Bool: Int]] = [:]
    for (index, claim) in claims.enumerated() {
      let names = claim.expressions
      if index == asked {
        groups.append(Group(claims: [index], target: claim.target, names: names, evaluates: true))
      } else if let known = places[claim.target]?[!names.isEmpty] {
        groups[known].claims.append(index)
        groups[known].names?.append(contentsOf: names)
      } else {
        places[claim.target, default: [:]][!names.isEmpty] = groups.count
        groups.append(Group(claims: [index], target: claim.target, names: names.isEmpty ? nil : names))
      }
    }
    return groups
  }
}

extension Claim {
  /// Whether it states, or may state, that an exception comes.
  fileprivate var announces: Bool {
    // What is stated of the whole sample is held against its end.
    if case .printedOrValue = target { return false }
    return switch kind {
    case .raises: standing != .ifContradicted
    case .output, .session: stated.holds("Traceback (most recent call last)")
    // `KeyError('x')` may be the value of the line or what it raises.
    case .value, .stdout: ["Error(", "Exception(", "Exit(", "Iteration("].contains { stated.holds($0) }
    default: false
    }
  }
}
