import Verification

extension JSON {
  /// The whole report, a row a line.
  static func matrix(_ matrix: Matrix) -> String {
    let releases = matrix.releases.map { "    " + JSON(release: $0).text }.joined(separator: ",\n")
    let sections = matrix.sections.map { section in
      let rows = section.rows.map { "      " + JSON(row: $0, matrix.folding).text }.joined(separator: ",\n")
      return "    {\"section\": \(JSON.string(section.name).text), \"rows\": [\n\(rows)\n    ]}"
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

  private static func summary(of matrix: Matrix) -> JSON {
    guard case .object(let members) = JSON(tally: matrix.tally, seconds: matrix.seconds) else { return .null }
    let rows: JSON = .object(
      MatrixRow.Difference.allCases.map { difference in
        .init(difference.rawValue, .int(matrix.rows.count { $0.difference == difference }))
      })
    return .object([.init("rows", .int(matrix.rows.count)), .init("differences", rows)] + members)
  }

  private init(row: MatrixRow, _ folding: ReleaseFolding) {
    let sample = row.sample
    self = [
      "path": .string(row.place.path), "line": .int(row.place.line), "sample": .string(sample.id),
      "question": .string(sample.question), "level": JSON(sample.level),
      "code": JSON(row.claims.first?.code), "stated": JSON(row.stated),
      "claims": .array(row.claims.map { .int($0.line) }), "difference": .string(row.difference.rawValue),
      "changes": .array(row.changes.map(JSON.string)), "compilesFrom": JSON(row.compilesFrom),
      "outcomes": .array(row.outcomes.map { JSON(outcome: $0, folding) }),
      "says": .array(
        row.sayings.map { ["where": .string($0.source.rawValue), "text": .string($0.text)] }),
    ]
  }

  private init(outcome: MatrixOutcome, _ folding: ReleaseFolding) {
    let finding = outcome.finding
    self = [
      "releases": .array(outcome.releases.map(JSON.string)),
      "range": .string(folding.fold(Set(outcome.releases))), "outcome": .string(finding.mark.rawValue),
      "text": .string(finding.text), "onlyAs": JSON(finding.only?.rawValue),
    ]
  }
}
