import Verification

/// A sample's first run, with the earlier samples of its page that it turned out to go on from.
struct Chain {
  private(set) var observation: Observation
  /// In the page's order.
  private(set) var before: [ReadSample]
  private let read: ReadSample

  /// Runs the sample, and where it ends for want of a name that the page has made by then, runs it again after the samples that
  /// made it. One that its author marks as going on from the one before it always does.
  init(of index: Int, on page: Page, by examiner: Examiner) throws(Unobserved) {
    read = page.samples[index]
    var chosen = page.start(of: index)
    before = chosen.sorted().map { page.samples[$0] }
    observation = try examiner.observe(read.inquiries[0], of: read, after: before)
    while let name = observation.missingName(of: read.claims)?.missing {
      let all = chosen.union(page.makers(of: name, at: index))
      guard all.count > chosen.count else { return }
      let samples = all.sorted().map { page.samples[$0] }
      let seen = try examiner.observe(read.inquiries[0], of: read, after: samples)
      // One of them does not end, so that the sample itself was not reached.
      if seen.isCutShort { return }
      (chosen, before, observation) = (all, samples, seen)
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
}
