import Verification

extension JSONValue {
  /// The whole report, a row a line.
  static func matrix(_ matrix: Matrix) -> String {
    let releases = matrix.releases.map { "    " + JSONValue(release: $0).text }.joined(separator: ",\n")
    let sections = matrix.sections.map { section in
      let rows = section.rows.map { "      " + JSONValue(row: $0, matrix.folding).text }.joined(separator: ",\n")
      return "    {\"section\": \(JSONValue.string(section.name).text), \"rows\": [\n\(rows)\n    ]}"
    }.joined(separator: ",\n")
    return """
      {
        "schema": "verify-matrix/1",
        "releases": [\(releases.isEmpty ? "" : "\n\(releases)\n  ")],
        "sections": [\(sections.isEmpty ? "" : "\n\(sections)\n  ")],
        "summary": \(summary(of: matrix).text)
      }

      """
  }

  private static func summary(of matrix: Matrix) -> JSONValue {
    guard case .object(let members) = JSONValue(tally: matrix.tally, seconds: matrix.seconds) else { return .null }
    let rows: JSONValue = .object(
      MatrixRow.Difference.allCases.map { difference in
        (name: difference.rawValue, value: .int(matrix.rows.count { $0.difference == difference }))
      })
    return .object([("rows", .int(matrix.rows.count)), ("differences", rows)] + members)
  }

  private init(row: MatrixRow, _ folding: ReleaseFolding) {
    let sample = row.sample
    self = [
      "path": .string(row.place.path), "line": .int(row.place.line), "sample": .string(sample.id),
      "question": .string(sample.question), "level": JSONValue(sample.level),
      "code": JSONValue(row.claims.first?.code), "stated": JSONValue(row.stated),
      "claims": .array(row.claims.map { .int($0.line) }), "difference": .string(row.difference.rawValue),
      "changes": .array(row.changes.map(JSONValue.string)), "compilesFrom": JSONValue(row.compilesFrom),
      "outcomes": .array(row.outcomes.map { JSONValue(outcome: $0, folding) }),
      "says": .array(
        row.sayings.map { ["where": .string($0.source.rawValue), "text": .string($0.text)] }),
    ]
  }

  private init(outcome: MatrixOutcome, _ folding: ReleaseFolding) {
    let finding = outcome.finding
    self = [
      "releases": .array(outcome.releases.map(JSONValue.string)),
      "range": .string(folding.fold(Set(outcome.releases))), "outcome": .string(finding.mark.rawValue),
      "text": .string(finding.text), "onlyAs": JSONValue(finding.only?.rawValue),
    ]
  }
}
