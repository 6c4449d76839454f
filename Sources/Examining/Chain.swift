import Verification

/// A sample's first run, with the earlier samples of its page that it turned out to go on from.
struct Chain {
  private(set) var observation: Observation
  /// In the page's order.
  private(set) var before: [ReadSample]
  private let read: ReadSample
  /// The seconds that what makes a missing name takes more than; nil where the name is there, or nothing makes it.
  private(set) var slowMakers: Double?

  /// Runs the sample, and where it ends for want of a name that the page has made by then, runs it again after the samples that
  /// made it. One that its author marks as going on from the one before it always does.
  init(of index: Int, on page: Page, by examiner: Examiner) throws(Unobserved) {
    read = page.samples[index]
    var chosen = page.start(of: index)
    before = chosen.sorted().map { page.samples[$0] }
    let first = try examiner.observe(read.inquiries[0], of: read, after: before)
    observation = first ?? Observation(way: read.way, outcome: .notRun)
    defer { page.times.note(observation.seconds, of: index, after: chosen) }
    let limit = examiner.observer.timeLimit
    var imports: [ReadSample] = []
    while let name = observation.missingName(of: read.claims)?.missing {
      var all = chosen.union(page.makers(of: name, at: index))
      slowMakers = page.times.bound(exceededBy: all.subtracting(page.start(of: index)), limit: limit)
      if slowMakers != nil || all.count == chosen.count {
        // Whoever reads `re.sub(…)` knows what to import, and the page leaves that to him.
        guard PythonWords.modules.contains(name),
          ([read] + before).contains(where: { $0.program.source.holds(name + ".") }),
          !imports.contains(where: { $0.program.boundNames.contains(name) })
        else { return }
        imports.append(ReadSample(importing: name, on: page.samples[index].sample.path))
        (all, slowMakers) = (chosen, nil)
      }
      let samples = imports + all.sorted().map { page.samples[$0] }
      // One of them does not end, so that the sample itself was not reached.
      guard let seen = try examiner.observe(read.inquiries[0], of: read, after: samples), !seen.isCutShort,
        !imports.contains(where: { seen.lacksAttribute(ofModuleIn: $0) })
      else { return }
      // One of them may have run for the first time meanwhile; what is told must not depend on that.
      slowMakers = page.times.bound(exceededBy: all.subtracting(page.start(of: index)), limit: limit)
      if slowMakers != nil { return }
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

extension ReadSample {
  /// A sample that its page leaves to its reader.
  fileprivate init(importing module: String, on path: String) {
    let text = "import \(module)"
    self.init(
      sample: Sample(
        id: "", path: path, section: "", question: "", level: nil, firstLine: 1, lastLine: 1, text: text, form: .script,
        directives: Directives(), outputs: []),
      program: Program(source: text), claims: [])
  }
}

extension Observation {
  /// Whether the name meant something else than the module.
  fileprivate func lacksAttribute(ofModuleIn read: ReadSample) -> Bool {
    let raised = visits.values.joined().compactMap(\.raised) + [exception].compactMap(\.self)
    return raised.contains { raised in
      read.program.boundNames.contains {
        raised.message.hasPrefix("module '\($0)' ") || raised.message.holds("'module' object")
      }
    }
  }
}
