import Verification

/// Finds what an author has to look at, as the report for a person tells it: what fails the run first, then what is worth a look.
package struct Annotator: Sendable {
  let releases: [Release]
  let failsOn: Set<Concern>
  /// Only what differs from the record.
  let newsOnly: Bool

  package init(releases: [Release], _ settings: ReportSettings) {
    self.releases = releases
    failsOn = settings.failsOn
    newsOnly = settings.newsOnly
  }

  /// In the order of the document.
  package func annotations(of document: DocumentReport) -> [Annotation] { document.samples.flatMap(annotations) }

  func annotations(of report: SampleReport) -> [Annotation] {
    var maker = Maker(report: report, releases: releases, failsOn: failsOn)
    if !newsOnly {
      maker.addWhole()
      for claim in report.claims { maker.add(claim) }
    }
    for news in newsOnly ? report.news : report.newsBesideClaims { maker.add(news) }
    return maker.annotations
  }
}

/// Gathers those of one sample.
private struct Maker {
  let report: SampleReport
  let releases: [Release]
  let failsOn: Set<Concern>
  private(set) var annotations: [Annotation] = []
  /// How often something was said in these words.
  private var seen: [String: Int] = [:]

  init(report: SampleReport, releases: [Release], failsOn: Set<Concern>) {
    self.report = report
    self.releases = releases
    self.failsOn = failsOn
  }

  private var sample: Sample { report.sample }
  private var finding: Finding { Finding(style: .plain, releases: releases) }

  /// What is to be said of the sample as a whole.
  mutating func addWhole() {
    if report.isBroken {
      add(
        report.status == .varies ? .varies : .drifted, .init(line: sample.firstLine),
        report.reason.map { "the sample \($0)" } ?? "the sample does something else than it states",
        finding.text(of: report))
    } else if let failure = report.failure {
      let releases =
        failure.isStale
        ? " on \(ReleaseFolding(releases).fold(failure.releases)), though an older release runs it" : ""
      let line = failure.line.map(sample.documentLine) ?? sample.firstLine
      add(.fails, .init(line: line), "the sample \(failure.reason)\(releases)")
    }
    switch report.status {
    case .unreached where report.isNotRun && failsOn.contains(.unreached):
      add(.unreached, .init(line: sample.firstLine), "not run: \(report.reason.map { "\($0)" } ?? "")")
    case .unclaimed where failsOn.contains(.unclaimed):
      add(.unclaimed, .init(line: sample.firstLine), "the sample states nothing")
    default: break
    }
  }

  mutating func add(_ report: ClaimReport) {
    let outcomes = ClaimOutcome.all(of: report, on: releases)
    let region = Annotation.Region(of: report.claim, in: sample)
    if report.dependsOnWay {
      let ways = finding.ways(outcomes).joined(separator: ", ")
      add(.dependsOnWay, region, "\(subject(report.claim)): \(ways)", of: report.claim)
    }
    if report.acknowledged != nil { return }
    let rule: AnnotationRule
    switch report.verdict {
    case .holds: return
    case .drifted: rule = .drifted
    case .varies: rule = .varies
    case .doubtful: rule = .doubtful
    case .reworded: rule = .reworded
    case .unreached:
      // What stands in a sample that was not run is told with the sample.
      guard failsOn.contains(.unreached), !self.report.isNotRun, self.report.status != .skipped,
        self.report.status != .failed
      else { return }
      add(.unreached, region, "not reached: \(report.reason(on: releases))", of: report.claim)
      return
    }
    add(rule, region, message(report, outcomes), finding.text(of: report, in: sample), of: report.claim)
    annotations[annotations.count - 1].remedy = report.remedy
  }

  mutating func add(_ news: News) {
    let names = ReleaseFolding(releases).fold(Set(news.releases))
    let since = news.since.map { "differs on \(names) from \($0)" } ?? "changed on \(names) since it was accepted"
    add(
      .changed, .init(line: news.line), "\(news.subject): \(since): was \(news.was), now \(news.now)",
      finding.text(of: news, in: sample), isNote: !news.isDrift)
  }

  private mutating func add(
    _ rule: AnnotationRule, _ region: Annotation.Region, _ message: String, _ detail: String? = nil,
    of claim: Claim? = nil, isNote: Bool = false
  ) {
    let message = message.visible.cut(to: 600)
    let words = claim.map { "\($0.kind.rawValue)\0\($0.code)\0\($0.stated)" } ?? ""
    let key = [rule.name, sample.path.withoutDot, sample.id, words].joined(separator: "\0")
    seen[key, default: 0] += 1
    annotations.append(
      Annotation(
        rule: rule, severity: isNote ? .note : rule.severity(failingOn: failsOn),
        path: sample.path.withoutDot,
        region: region, message: message, detail: detail ?? "\(sample.path.visible):\(region.line): \(message)\n",
        question: sample.question, sample: sample.id, claim: claim?.id,
        fingerprint: String(SHA256.digest(of: "\(key)\0\(seen[key, default: 1])").prefix(32))))
  }

  private func subject(_ claim: Claim) -> String { "\(claim.subjectWords)  # \(claim.stated)".visible.cut(to: 200) }

  /// Stated and actual in one line.
  private func message(_ report: ClaimReport, _ outcomes: [ClaimOutcome]) -> String {
    let claim = report.claim
    let folding = ReleaseFolding(releases)
    let happened = outcomes.map { outcome in
      phrase(outcome.ruling) + (folding.name(outcome.releases).map { " on \($0)" } ?? "")
    }
    let doubt = report.verdict == .doubtful ? outcomes.lazy.compactMap(\.ruling.doubt).first.map { "but \($0)" } : nil
    return "\(claim.subjectWords.visible.cut(to: 120)): "
      + (["stated \(claim.stated.visible.cut(to: 120))"] + happened + [doubt].compactMap(\.self)).joined(
        separator: "; ")
  }

  private func phrase(_ ruling: Ruling) -> String {
    switch ruling.verdict {
    case .holds: "as stated"
    case .contradicted(let actual), .reworded(let actual):
      actual.isEmpty ? "nothing happened" : "happened \(actual.visible.cut(to: 160))"
    case .unreached(let reason): "not reached (\("\(reason)".visible.cut(to: 160)))"
    }
  }
}

extension String {
  /// The same path without `./` before it.
  fileprivate var withoutDot: String { hasPrefix("./") && count > 2 ? String(dropFirst(2)) : self }
}

extension Claim {
  /// The code it is about; a whole box of output has none.
  var subjectWords: String { code.isEmpty ? kind.rawValue : code }
}
