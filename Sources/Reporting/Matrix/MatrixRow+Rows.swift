import Verification

extension MatrixRow {
  /// The rows of one sample: its claims that differ, then what differs for the sample alone.
  static func all(of report: SampleReport, on releases: [Release]) -> [MatrixRow] {
    if report.status == .skipped { return [] }
    let rows = fold(report.claims.compactMap { row(of: $0, in: report, on: releases) }, on: releases)
    return rows.isEmpty && !report.claims.contains(where: \.isReached)
      ? [row(of: report, on: releases)].compactMap(\.self) : rows
  }

  private static func row(of claim: ClaimReport, in report: SampleReport, on releases: [Release]) -> MatrixRow? {
    let outcomes = MatrixOutcome.all(
      releases.map { ($0.id, MatrixOutcome.Finding(claim, in: report, on: $0)) })
    guard outcomes.count > 1, outcomes.contains(where: \.finding.mark.isAnswer) else { return nil }
    let difference: Difference = claim.verdict == .varies ? .verdict : .init(outcomes)
    var row = MatrixRow(.claim(claim.claim), of: report.sample, difference, outcomes, on: releases)
    if let reason = claim.acknowledged { row.add(acknowledged: reason) }
    return row
  }

  private static func row(of report: SampleReport, on releases: [Release]) -> MatrixRow? {
    let outcomes = MatrixOutcome.all(releases.map { ($0.id, MatrixOutcome.Finding(report, on: $0)) })
    // A sample that runs nowhere is no matter of releases.
    guard outcomes.count > 1, outcomes.contains(where: { $0.finding.mark == .holds }) else { return nil }
    let difference: Difference = report.status == .varies ? .verdict : .init(outcomes)
    return MatrixRow(.sample(claims: []), of: report.sample, difference, outcomes, on: releases)
  }

  /// Claims of a sample that hold wherever they are reached, and are reached on the same releases, become one row.
  private static func fold(_ rows: [MatrixRow], on releases: [Release]) -> [MatrixRow] {
    let alike = Dictionary(grouping: rows.filter(\.isAboutReach), by: \.shape)
    var folded: Set<[Shape]> = []
    return rows.compactMap { row in
      guard row.isAboutReach, let others = alike[row.shape], others.count > 1 else { return row }
      guard folded.insert(row.shape).inserted else { return nil }
      let outcomes = row.outcomes.map { outcome in
        outcome.finding.mark == .holds ? outcome.saying("\(others.count) claims hold") : outcome
      }
      return MatrixRow(
        .sample(claims: others.flatMap(\.claims)), of: row.sample, row.difference, outcomes, on: releases)
    }
  }

  /// The claims that it is about.
  var claims: [Claim] {
    switch topic {
    case .claim(let claim): [claim]
    case .sample(let claims): claims
    }
  }

  private struct Shape: Hashable {
    let mark: MatrixOutcome.Mark
    let releases: [String]
  }

  private var shape: [Shape] { outcomes.map { Shape(mark: $0.finding.mark, releases: $0.releases) } }

  private var isAboutReach: Bool {
    switch difference {
    case .syntax, .requires, .reach: outcomes.allSatisfy { !$0.finding.mark.isAnswer || $0.finding.mark == .holds }
    case .verdict, .message, .shown: false
    }
  }
}

extension MatrixRow.Difference {
  /// Where the verdict is the same wherever the claim was asked.
  fileprivate init(_ outcomes: [MatrixOutcome]) {
    let marks = Set(outcomes.map(\.finding.mark))
    if marks.contains(.reworded), marks.count > 1 || outcomes.count > 1, !marks.contains(.notCompiled),
      !marks.contains(.notWrittenFor)
    {
      self = .message
    } else if marks.contains(.notCompiled) {
      self = .syntax
    } else if marks.contains(.notWrittenFor) {
      self = .requires
    } else {
      self = marks.contains(.unreached) ? .reach : .shown
    }
  }
}

extension MatrixOutcome {
  fileprivate func saying(_ text: String) -> MatrixOutcome {
    MatrixOutcome(finding: Finding(mark: finding.mark, text: text, only: finding.only), releases: releases)
  }
}

extension ClaimReport {
  fileprivate var isReached: Bool { verdict != .unreached }
}
