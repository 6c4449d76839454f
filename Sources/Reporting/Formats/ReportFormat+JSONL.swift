import Verification

extension ReportFormat {
  /// An object a line, `verify-lines/1`, each written as soon as it is known (`docs/report.md`).
  package static let jsonl = ReportFormat("jsonl", run: { _ in JSONLReporter() })
}

private struct JSONLReporter: Reporter {
  private var releases: [Release] = []
  private var tally = Tally()
  private var coverage = Coverage()
  private var conditions: Conditions?

  mutating func begin(releases: [Release]) -> String {
    self.releases = releases
    return Self.line("run", ["schema": "verify-lines/1", "releases": .array(releases.map { JSON(release: $0) })])
  }

  mutating func add(_ document: DocumentReport) -> String {
    tally.add(document)
    coverage.add(document)
    return document.samples.map { report in
      Self.line("sample", ["path": .string(document.path)], JSON(sample: report, releases: releases))
    }.joined()
  }

  mutating func add(strayRecords: Int) { tally.add(strayRecords: strayRecords) }

  mutating func add(conditions: Conditions) { self.conditions = conditions }

  mutating func end(seconds: Double) -> String {
    let sandbox: JSON = .object(conditions.map { [.init("sandbox", JSON(conditions: $0))] } ?? [])
    return coverage.sections.map { Self.line("coverage", JSON(section: $0)) }.joined()
      + Self.line("summary", sandbox, JSON(tally: tally, seconds: seconds))
  }

  /// The members of the objects after the kind, on one line.
  private static func line(_ kind: String, _ objects: JSON...) -> String {
    let members = objects.flatMap { object in if case .object(let members) = object { members } else { [JSON.Member]() }
    }
    return JSON.object([.init("kind", .string(kind))] + members).text + "\n"
  }
}
