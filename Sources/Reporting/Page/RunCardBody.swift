import Verification

/// What stands in one answer of the page of a run: its question, its code, and what is stated beside what happened.
struct RunCardBody {
  let report: SampleReport
  let annotations: [Annotation]
  let releases: [Release]
  let link: LinkTemplate?

  /// A longer value is cut.
  private static let longest = 4_000

  /// - Parameter verdict: the word for the gravest thing.
  func text(_ verdict: String) -> String {
    let sample = report.sample
    let question = sample.question.isEmpty ? sample.id : sample.question
    let origin = [sample.section, sample.level ?? "", "\(sample.path):\(sample.firstLine)"].filter { !$0.isEmpty }
    return """
      <summary><span class="verdict \(verdict)">\(verdict.replacing("-", with: " "))</span> \
      <span class="question">\(HTML.text(question.cut(to: 300)))</span> \
      <span class="place">\(origin.map { HTML.text($0.cut(to: 200)) }.joined(separator: " · "))</span></summary>
      <div class="body">
      \(code)\(whole)\(report.claims.map { claim in findings(on: claim) }.joined())\(news)</div>

      """
  }

  // MARK: The code

  private var code: String {
    let sample = report.sample
    var marks: [Int: String] = [:]
    // What is wrong covers what holds on the same line.
    for claim in report.claims.sorted(by: { !$0.isToLookAt && $1.isToLookAt }) {
      for line in claim.claim.line...max(claim.claim.line, claim.claim.lastLine) {
        marks[line] = claim.acknowledged != nil ? "acknowledged" : claim.verdict.rawValue
      }
    }
    if let line = report.failure?.line { marks[sample.documentLine(line)] = "failing" }
    let lines = PythonHighlighting.lines(of: sample.text).enumerated().map { index, line in
      let number = sample.documentLine(index + 1)
      return "<span data-n=\"\(number)\"\(marks[number].map { " class=\"\($0)\"" } ?? "")>\(line)</span>"
    }
    return "<pre class=\"sample\" tabindex=\"0\"><code>\(lines.joined())</code></pre>\n\(openLink)"
  }

  private var openLink: String {
    guard let link else { return "" }
    let address = link.address(of: report.sample.path, line: annotations.first?.region.line ?? report.sample.firstLine)
    return "<p class=\"place\"><a href=\"\(HTML.text(address))\" rel=\"noreferrer\">Open in the repository</a></p>\n"
  }

  // MARK: What is the matter

  private var whole: String {
    var words = annotations.filter { $0.claim == nil && $0.rule != .changed }.map(\.message)
    if words.isEmpty, let reason = report.reason { words = ["\(reason)".visible] }
    return words.map { "<p class=\"whole\">\(HTML.text($0.cut(to: Self.longest)))</p>\n" }.joined()
  }

  private func findings(on report: ClaimReport) -> String {
    let found = annotations.filter { $0.claim == report.claim.id }
    if let reason = report.acknowledged {
      return "<p class=\"whole\">Line \(report.claim.line): acknowledged: \(HTML.text(reason))</p>\n"
    }
    guard report.isToLookAt || !found.isEmpty else { return "" }
    let outcomes = ClaimOutcome.all(of: report, on: releases)
    let changes = ReleaseFolding(releases).changes { id in outcomes.firstIndex { $0.releases.contains(id) } }
    let changed = report.verdict == .varies ? changes.listed.map { ", changed in \($0)" } ?? "" : ""
    let others = found.filter { [.dependsOnWay, .unreached, .unclaimed].contains($0.rule) }.map {
      "<p class=\"whole\">\(HTML.text($0.message))</p>\n"
    }
    guard report.isToLookAt else { return others.joined() }
    let doubt = outcomes.lazy.compactMap(\.ruling.doubt).first.map { "<p class=\"doubt\">But: \(HTML.text($0))</p>\n" }
    let record = self.report.news(of: report).map {
      "<p class=\"doubt\">\(HTML.text($0.onRecord(amongst: releases).cut(to: Self.longest)))</p>\n"
    }
    return """
      <div class="claim-found">
      <h3>Line \(report.claim.line): \(report.verdict.phrase.text)\(HTML.text(changed))</h3>
      \(sides(report.claim, outcomes))\(doubt ?? "")\(record.joined())\(strip(report))\(others.joined())</div>

      """
  }

  private func sides(_ claim: Claim, _ outcomes: [ClaimOutcome]) -> String {
    let folding = ReleaseFolding(releases)
    let happened = outcomes.filter { if case .holds = $0.ruling.verdict { false } else { true } }
    let first = happened.lazy.compactMap(\.ruling.verdict.actual).first
    let difference = ValueDifference(stated: claim.stated.cut(to: Self.longest), actual: first?.cut(to: Self.longest))
    let right = happened.map { outcome in
      let name = folding.name(outcome.releases).map { " on \($0)" } ?? ""
      let way = outcome.ruling.otherWay ? " (\(outcome.ruling.way.phrase))" : ""
      let content: String
      if let actual = outcome.ruling.verdict.actual {
        let shown = ValueDifference(stated: claim.stated.cut(to: Self.longest), actual: actual.cut(to: Self.longest))
        content = actual.isEmpty ? "<p class=\"value empty\">nothing</p>" : "<pre class=\"value\">\(shown.actual)</pre>"
      } else if case .unreached(let reason) = outcome.ruling.verdict {
        content = "<p class=\"value empty\">not reached: \(HTML.text("\(reason)".cut(to: 500)))</p>"
      } else {
        content = ""
      }
      return "<h4>Happened\(HTML.text(name + way))</h4>\n\(content)\n"
    }
    return """
      <div class="sides">
      <div class="said"><h4>Stated</h4>
      <pre class="value">\(difference.stated)</pre></div>
      <div class="seen">\(right.joined())</div>
      </div>

      """
  }

  /// A cell for each release.
  private func strip(_ report: ClaimReport) -> String {
    guard releases.count > 1 else { return "" }
    let cells = releases.map { release in
      guard let ruling = report.rulings[release.id] else { return "<li>\(HTML.text(release.id))</li>" }
      let mark = ruling.verdict.mark
      return """
        <li class="\(mark.rawValue)">\(HTML.text(release.id)) <span aria-hidden="true">\(mark.sign)</span>\
        <span class="unseen"> \(HTML.text(mark.phrase))</span></li>
        """
    }
    return "<ul class=\"strip\" aria-label=\"By release\">\(cells.joined())</ul>\n"
  }

  private var news: String {
    report.newsBesideClaims.map { news in
      let names = HTML.text(ReleaseFolding(releases).fold(Set(news.releases)))
      let difference = ValueDifference(stated: news.was.cut(to: Self.longest), actual: news.now.cut(to: Self.longest))
      let since = news.since.map { " \(HTML.text($0))" } ?? " when accepted"
      return """
        <div class="claim-found">
        <h3>Line \(news.line): not as on record: <code>\(HTML.text(news.subject.cut(to: 300)))</code></h3>
        <div class="sides">
        <div class="said"><h4>Was\(since)</h4>
        <pre class="value">\(difference.stated)</pre></div>
        <div class="seen"><h4>Is now on \(names)</h4>
        <pre class="value">\(difference.actual)</pre></div>
        </div>
        </div>

        """
    }.joined()
  }
}

extension ClaimReport {
  /// Whether it is told with what is stated and what happened.
  fileprivate var isToLookAt: Bool {
    guard acknowledged == nil else { return false }
    switch verdict {
    case .drifted, .varies, .doubtful, .reworded: return true
    case .holds, .unreached: return false
    }
  }
}

extension Verdict {
  fileprivate var mark: MatrixOutcome.Mark {
    switch self {
    case .holds: .holds
    case .reworded: .reworded
    case .contradicted: .contradicted
    case .unreached: .unreached
    }
  }
}
