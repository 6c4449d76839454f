import Verification

/// One thing that an author has to look at, as a block of lines.
struct Finding: Sendable {
  let style: Style
  let releases: [Release]

  /// A longer value is cut.
  private static let longest = 240

  /// A claim with what is stated and what happened, one under the other.
  ///
  /// - Parameter news: what was on record of it, where that is something else.
  func text(of report: ClaimReport, in sample: Sample, since news: [News] = []) -> String {
    let claim = report.claim
    let outcomes = ClaimOutcome.all(of: report, on: releases)
    let excerpt = Excerpt(of: claim, in: sample)
    let gutter = excerpt.gutter
    let facts = facts(of: claim, outcomes)
    var verdict = report.verdict.phrase
    if report.verdict == .varies {
      let changes = ReleaseFolding(releases).changes { id in outcomes.firstIndex { $0.releases.contains(id) } }
      verdict.text += changes.listed.map { ", changed in \($0)" } ?? ""
    }
    let doubt = report.verdict == .doubtful ? outcomes.lazy.compactMap(\.ruling.doubt).first : nil
    let against = doubt.map { [style.paint("but: \($0)", .quiet)] } ?? []
    let accepted = news.map { style.paint($0.onRecord(amongst: releases).visible.cut(to: 160), .quiet) }
    let head = heading(Place(path: sample.path, line: claim.line), verdict, sample.question)
    let rows = (facts + against + accepted).map { Excerpt.row("", $0, style, gutter) }
    return ([head] + excerpt.text(style: style, gutter: gutter) + rows).joined(separator: "\n") + "\n"
  }

  /// What is stated and what happened, a line each or as a difference.
  func facts(of claim: Claim, _ outcomes: [ClaimOutcome]) -> [String] {
    outcomes.contains { $0.isLong } || claim.stated.contains("\n")
      ? differences(of: claim, outcomes) : comparison(of: claim, outcomes)
  }

  /// A sample that drifted as a whole.
  func text(of report: SampleReport) -> String {
    var ends: [String] = []
    var releasesByEnd: [String: Set<String>] = [:]
    for release in releases {
      guard let end = report.runs[release.id]?.end else { continue }
      if releasesByEnd[end] == nil { ends.append(end) }
      releasesByEnd[end, default: []].insert(release.id)
    }
    let rows = ends.map { (label(for: releasesByEnd[$0] ?? []), $0.visible.cut(to: Self.longest)) }
    let facts = (report.reason.map { ["\($0)".visible] } ?? []) + aligned(rows)
    let verdict = report.status == .varies ? ClaimReport.Overall.varies : .drifted
    return
      ([heading(report.sample.place, verdict.phrase, report.sample.question)]
      + facts.map { Excerpt.row("", $0, style, 1) }).joined(separator: "\n") + "\n"
  }

  /// Stated and actual in two columns, shortly: what is stated, then an outcome a line.
  func comparison(of claim: Claim, _ outcomes: [ClaimOutcome]) -> [String] {
    let actuals = outcomes.compactMap(\.actual)
    let stated = claim.stated.visible
    let first = actuals.compactMap { stated.firstDifference(from: $0.visible) }.first
    return aligned(
      [("stated", style.paint(stated.cut(to: Self.longest, around: first), .stated))]
        + outcomes.map { (label(for: $0.releases), phrase(for: $0, against: stated)) })
  }

  private func differences(of claim: Claim, _ outcomes: [ClaimOutcome]) -> [String] {
    outcomes.flatMap { outcome -> [String] in
      let name = label(for: outcome.releases)
      guard let actual = outcome.actual else { return ["\(name): \(phrase(for: outcome, against: ""))"] }
      let legend = style.paint("- stated", .stated) + "  " + style.paint("+ \(name)", .actual) + way(of: outcome)
      return [legend] + LineDifference(stated: claim.stated, actual: actual).lines.map(line)
    }
  }

  private func line(_ line: LineDifference.Line) -> String {
    func short(_ text: String) -> String { text.visibleLine.cut(to: Self.longest) }
    return switch line {
    case .same(let text): "  \(short(text))"
    case .stated(let text): style.paint("- \(short(text))", .stated)
    case .actual(let text): style.paint("+ \(short(text))", .actual)
    case .omitted(let count): style.paint("  … \(count) \(count == 1 ? "line" : "lines") …", .quiet)
    }
  }

  private func heading(_ place: Place, _ verdict: (text: String, tone: Style.Tone), _ question: String) -> String {
    let start = "\(style.painted(place)): \(style.paint(verdict.text, verdict.tone))"
    return question.isEmpty ? start : "\(start): \(style.paint(question.visible, .heading))"
  }

  private func label(for releases: Set<String>) -> String {
    ReleaseFolding(self.releases).name(releases) ?? "happened"
  }

  private func phrase(for outcome: ClaimOutcome, against stated: String) -> String {
    switch outcome.ruling.verdict {
    case .holds: style.paint("as stated", .quiet) + way(of: outcome)
    case .unreached(let reason): style.paint("not reached: \("\(reason)".visible)", .quiet)
    case .contradicted(let actual), .reworded(let actual):
      paint(actual: actual.visible, against: stated) + way(of: outcome)
    }
  }

  private func paint(actual: String, against stated: String) -> String {
    if actual.isEmpty { return style.paint("nothing", .quiet) }
    return style.paint(actual.cut(to: Self.longest, around: stated.firstDifference(from: actual)), .actual)
  }

  private func way(of outcome: ClaimOutcome) -> String {
    outcome.ruling.otherWay ? style.paint(" (\(outcome.ruling.way.phrase))", .quiet) : ""
  }

  private func aligned(_ rows: [(label: String, text: String)]) -> [String] {
    let width = rows.map(\.label.columns).max() ?? 0
    return rows.map { "\($0.label.padded(to: width))  \($0.text)" }
  }
}

extension ClaimOutcome {
  /// What happened instead; nil where it holds or was not reached.
  fileprivate var actual: String? {
    switch ruling.verdict {
    case .contradicted(let actual), .reworded(let actual): actual
    case .holds, .unreached: nil
    }
  }

  fileprivate var isLong: Bool { actual?.contains("\n") ?? false }
}

extension ClaimReport.Overall {
  /// The words for a person.
  var phrase: (text: String, tone: Style.Tone) {
    switch self {
    case .holds: ("holds", .good)
    case .drifted: ("drifted", .bad)
    case .varies: ("varies by release", .warning)
    case .doubtful: ("doubtful", .warning)
    case .reworded: ("reworded", .warning)
    case .unreached: ("not reached", .quiet)
    }
  }
}

extension Way {
  var phrase: String {
    switch self {
    case .script: "as a script"
    case .prompt: "at the prompt"
    }
  }
}

extension Observation {
  /// How the run ended, in one line; an exception speaks for itself.
  fileprivate var end: String {
    switch outcome {
    case .raised, .notCompiled: exception?.text ?? Ending(outcome, exception: nil).past
    default: Ending(outcome, exception: nil).past
    }
  }
}
