import Verification

/// What is worth a line or two, not a block.
extension Finding {
  /// An exception that came with another message: where, then both messages one under the other.
  func rewording(of report: ClaimReport, in sample: Sample) -> String {
    let facts = comparison(of: report.claim, ClaimOutcome.all(of: report, on: releases))
    return note(report.claim.place(in: sample), report.claim.code) + facts.map { "    \($0)\n" }.joined()
  }

  /// A claim that is true in one way of running only.
  func dependence(of report: ClaimReport, in sample: Sample) -> String {
    let ways = ways(ClaimOutcome.all(of: report, on: releases))
    let claim = report.claim
    return note(claim.place(in: sample), "\(claim.code)  # \(claim.stated)")
      + "    \(ways.joined(separator: ", "))\n"
  }

  /// In which way of running it is what, for each outcome that is another in the other way.
  func ways(_ outcomes: [ClaimOutcome]) -> [String] {
    outcomes.filter(\.ruling.otherWay).map { outcome in
      let name = ReleaseFolding(releases).name(outcome.releases).map { " (\($0))" } ?? ""
      return "\(outcome.ruling.verdict.word) only \(outcome.ruling.way.phrase)\(name)"
    }
  }

  /// Where a sample fails, how, and on which releases where others run it.
  func failure(_ failure: SampleReport.Failure, of sample: Sample) -> String {
    let place = Place(path: sample.path, line: failure.line.map(sample.documentLine) ?? sample.firstLine)
    let on = failure.isStale ? "\(ReleaseFolding(releases).fold(failure.releases)): " : ""
    return note(place, on + "\(failure.reason)")
  }

  func note(_ place: Place, _ text: String) -> String {
    "  \(painted(place))  \(text.visible.cut(to: 160))\n"
  }

  func painted(_ place: Place) -> String {
    style.painted(place)
  }
}

extension Claim {
  func place(in sample: Sample) -> Place { Place(path: sample.path, line: line) }
}

extension ClaimReport {
  /// Why it was not reached, by the oldest release.
  func reason(on releases: [Release]) -> String {
    for release in releases {
      if case .unreached(let reason)? = rulings[release.id]?.verdict { return reason.advised }
    }
    return "its line was not reached"
  }
}

extension Verdict {
  fileprivate var word: String {
    switch self {
    case .holds: "holds"
    case .reworded: "reworded"
    case .contradicted: "contradicted"
    case .unreached: "not reached"
    }
  }
}
