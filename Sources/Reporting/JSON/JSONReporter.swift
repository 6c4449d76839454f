import Verification

/// Writes one JSON object, `verify-report/1` (`docs/report.md`), a sample a line.
package struct JSONReporter: Reporter {
  private var releases: [Release] = []
  private var tally = Tally()
  private var coverage = Coverage()
  private var conditions: Conditions?

  package init() {}

  package mutating func begin(releases: [Release]) -> String {
    self.releases = releases
    let list = releases.map { "    " + JSON(release: $0).text }.joined(separator: ",\n")
    return """
      {
        "schema": "verify-report/1",
        "releases": [\(list.isEmpty ? "" : "\n\(list)\n  ")],
        "documents": [
      """
  }

  package mutating func add(_ document: DocumentReport) -> String {
    let samples = document.samples.map { "      " + JSON(sample: $0, releases: releases).text }
      .joined(separator: ",\n")
    let opening = tally.documents == 0 ? "\n" : ",\n"
    tally.add(document)
    coverage.add(document)
    return opening + "    {\"path\": \(JSON.string(document.path).text), \"samples\": ["
      + (samples.isEmpty ? "]}" : "\n\(samples)\n    ]}")
  }

  package mutating func add(strayRecords: Int) { tally.add(strayRecords: strayRecords) }

  package mutating func add(conditions: Conditions) { self.conditions = conditions }

  package mutating func end(seconds: Double) -> String {
    let sandbox = conditions.map { "\n  \"sandbox\": \(JSON(conditions: $0).text)," } ?? ""
    return """
      \(tally.documents == 0 ? "" : "\n  ")],\(sandbox)
        "coverage": \(JSON.array(coverage.sections.map { JSON(section: $0) }).text),
        "summary": \(JSON(tally: tally, seconds: seconds).text)
      }

      """
  }
}
