import Verification

/// What an editor shows beside the text of a document: what became of its claims and samples, in few words.
package struct EditorNotes: Sendable {
  private let releases: [Release]

  /// A longer value would push the text out of the window.
  private static let longest = 60

  /// - Parameter releases: those that the samples were run on, in ascending order.
  package init(releases: [Release]) { self.releases = releases }

  /// The outcome on each release, and why the words were read so, as Markdown.
  package func hover(over report: ClaimReport) -> String {
    let claim = report.claim
    let outcomes = ClaimOutcome.all(of: report, on: releases)
    let facts = Finding(style: .plain, releases: releases).facts(of: claim, outcomes)
    var why = ["read as “\(claim.form)”"]
    if claim.isRecorded { why.append("on record") }
    if let hedge = claim.hedge { why.append("hedged by “\(hedge.visible)”") }
    if let commentary = claim.commentary { why.append("“\(commentary.visible.cut(to: 120))” is commentary") }
    if let range = claim.releases { why.append("for \(range)") }
    let ways = Set(report.rulings.values.compactMap(\.comparison)).sorted()
    if !ways.isEmpty { why.append("compared by “\(ways.joined(separator: "”, “"))”") }
    if let doubt = outcomes.lazy.compactMap(\.ruling.doubt).first { why.append("but \(doubt)") }
    if let reason = report.acknowledged { why.append("may vary: \(reason.visible)") }
    return "**\(report.verdict.phrase.text)**\n\n\(Self.fenced(facts.joined(separator: "\n")))\n\n"
      + Self.escaped(why.joined(separator: "; ")) + "\n"
  }

  /// What happened, where it is not what is stated; nil where it is, or nobody knows.
  package func hint(at report: ClaimReport) -> String? {
    let actuals = ClaimOutcome.all(of: report, on: releases).compactMap { outcome -> (String, Set<String>)? in
      switch outcome.ruling.verdict {
      case .contradicted(let actual), .reworded(let actual): (actual, outcome.releases)
      case .holds, .unreached: nil
      }
    }
    let isEverywhere = actuals.count == 1 && report.rulings.count == actuals[0].1.count
    let texts = actuals.map { actual, names in
      let text = actual.isEmpty ? "nothing" : actual.visible.cut(to: Self.longest)
      guard !isEverywhere, let name = ReleaseFolding(releases).name(names) else { return text }
      return "\(name): \(text)"
    }
    return texts.isEmpty ? nil : "→ " + texts.joined(separator: "; ")
  }

  /// What a sample that states nothing prints, or how it ends; nil where that is nothing, or depends on the release.
  package func hint(below report: SampleReport) -> String? {
    guard report.claims.isEmpty, let first = releases.lazy.compactMap({ report.runs[$0.id] }).first,
      report.runs.values.allSatisfy({ $0.stdout == first.stdout && $0.exception?.text == first.exception?.text }),
      first.printsAlike, first.endsAlike
    else { return nil }
    let printed = first.stdout.split(separator: "\n").map { String($0).visible }.joined(separator: " ⏎ ")
    let parts = [printed, first.exception?.text.visible ?? ""].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : "→ " + parts.joined(separator: "; ").cut(to: Self.longest)
  }

  /// How a sample is, in one line: what became of it, how many of its claims hold, and on which releases.
  package func summary(of report: SampleReport) -> String {
    let names = ReleaseFolding(releases).fold(Set(report.runs.keys))
    let on = names.isEmpty ? "" : " on Python \(names)"
    let claims = report.claims.count
    let holding = report.claims.count { $0.verdict == .holds }
    switch report.status {
    case .skipped, .failed: return "\(report.status.rawValue)\(report.reason.map { ": \("\($0)".visible)" } ?? "")"
    case .unreached where report.isNotRun: return "not run\(report.reason.map { ": \("\($0)".visible)" } ?? "")"
    case .unclaimed: return "states nothing, runs\(on)"
    default:
      return "\(holding) of \(claims) claim\(claims == 1 ? "" : "s") hold\(holding == 1 && claims == 1 ? "s" : "")\(on)"
    }
  }

  /// In a box that no line of the text can end.
  private static func fenced(_ text: String) -> String {
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\(fence)text\n\(text)\n\(fence)"
  }

  /// As Markdown that shows the text as it is.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { out, character in
      if "\\`*_{}[]<>()#+-.!|&~".contains(character) { out += "\\" }
      out.append(character)
    }
  }
}

extension Ruling {
  fileprivate var comparison: String? {
    if case .holds(_, let comparison) = verdict { comparison.name } else { nil }
  }
}
