import Verification

/// A sample's first run, with the earlier samples of its question that it turned out to go on from.
package struct Chain: Sendable {
  package let observation: Observation
  /// In the document's order.
  package let after: [ReadSample]
  private let sample: ReadSample

  fileprivate init(of sample: ReadSample, after earlier: [ReadSample], _ observation: Observation) {
    self.sample = sample
    after = earlier
    self.observation = observation
  }

  /// The names that the sample and those before it bind themselves.
  package var boundNames: Set<String> {
    after.reduce(into: sample.program.boundNames) { $0.formUnion($1.program.boundNames) }
  }

  /// Those that are bound for good, with the line of the sample that binds them; 0 where an earlier one does.
  package var standingNames: [String: Int] {
    after.reduce(into: sample.program.standingNames) { names, earlier in
      for name in earlier.program.standingNames.keys { names[name] = 0 }
    }
  }
}

extension Runner {
  /// Runs the sample, and where it ends for want of a name that an earlier sample of its question binds, runs it again
  /// after that one. A sample that its author marks as going on from the one before it always does.
  package func observe(
    _ sample: ReadSample, after earlier: [ReadSample], on interpreter: Interpreter, prepared: PreparedRun? = nil
  ) throws(RunningError) -> Chain {
    // Indices into `earlier`.
    var chosen = Set(Chain.start(of: sample, after: earlier))
    var prepared = prepared
    while true {
      let after = chosen.sorted().map { earlier[$0] }
      let observation = try run(sample, after: after, on: interpreter, way: sample.way, prepared: prepared)
      prepared = nil
      let found = observation.missingName(of: sample.claims)?.missing.flatMap { name in
        earlier.indices.last { !chosen.contains($0) && earlier[$0].program.boundNames.contains(name) }
      }
      guard let found else { return Chain(of: sample, after: after, observation) }
      chosen.formUnion(Chain.reaching(found, of: earlier))
    }
  }
}

extension Chain {
  /// Those that a sample is always run after, as indices into the earlier ones.
  static func start(of sample: ReadSample, after earlier: [ReadSample]) -> Range<Int> {
    sample.sample.directives.continues && !earlier.isEmpty ? reaching(earlier.count - 1, of: earlier) : 0..<0
  }

  /// The sample with those that it is marked to go on from.
  static func reaching(_ index: Int, of earlier: [ReadSample]) -> Range<Int> {
    var first = index
    while earlier[first].sample.directives.continues, first > 0 { first -= 1 }
    return first..<(index + 1)
  }
}

extension ReadSample {
  /// In which way it is run first.
  package var way: Way { program.examples == nil ? .script : .prompt }
}
