import Verification

/// A sample's first run, with the earlier samples of its question that it turned out to go on from.
struct Chain {
  let observation: Observation
  /// In the document's order.
  let before: [ReadSample]
  private let read: ReadSample

  /// Runs the sample, and where it ends for want of a name that an earlier sample of its question binds, runs it again
  /// after that one. A sample that its author marks as going on from the one before it always does.
  init(of read: ReadSample, after earlier: [ReadSample], by examiner: Examiner) throws(Unobserved) {
    // Indices into `earlier`.
    var chosen = Set(Self.start(of: read, after: earlier))
    while true {
      let before = chosen.sorted().map { earlier[$0] }
      let observation = try examiner.observe(read.inquiries[0], of: read, after: before)
      let found = observation.missingName(of: read.claims)?.missing.flatMap { name in
        earlier.indices.last { !chosen.contains($0) && earlier[$0].program.boundNames.contains(name) }
      }
      guard let found else {
        (self.observation, self.before, self.read) = (observation, before, read)
        return
      }
      chosen.formUnion(Self.reaching(found, of: earlier))
    }
  }

  /// The names that the sample and those before it bind themselves.
  var boundNames: Set<String> {
    before.reduce(into: read.program.boundNames) { $0.formUnion($1.program.boundNames) }
  }

  /// Those that are bound for good, with the line of the sample that binds them; 0 where an earlier one does.
  var standingNames: [String: Int] {
    before.reduce(into: read.program.standingNames) { names, earlier in
      for name in earlier.program.standingNames.keys { names[name] = 0 }
    }
  }

  /// Those that a sample is always run after, as indices into the earlier ones.
  static func start(of read: ReadSample, after earlier: [ReadSample]) -> Range<Int> {
    read.sample.directives.continues && !earlier.isEmpty ? reaching(earlier.count - 1, of: earlier) : 0..<0
  }

  /// The sample with those that it is marked to go on from.
  private static func reaching(_ index: Int, of earlier: [ReadSample]) -> Range<Int> {
    var first = index
    while earlier[first].sample.directives.continues, first > 0 { first -= 1 }
    return first..<(index + 1)
  }
}
