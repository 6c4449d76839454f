import Verification

/// One answer on the page of a run: its line, and what that opens. What is kept of a sample is its text in HTML.
struct RunCard: Sendable {
  let section: String
  let level: String?
  /// Names of rules, or one word for what there is nothing to say about.
  let verdicts: [String]
  /// By `Release.id`: those on which something is not as stated.
  let releases: Set<String>
  /// The place of the gravest rule among all; nil where there is nothing to look at.
  let gravest: Int?
  private let id: String
  private let inner: String

  /// What names stand for in attributes, which hold nothing of a bank.
  struct Numbers: Sendable {
    private let sections: [String: Int]
    private let levels: [String: Int]
    private let releases: [String: Int]

    init(sections: [String], levels: [String], releases: [String]) {
      func numbered(_ names: [String]) -> [String: Int] {
        Dictionary(names.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
      }
      (self.sections, self.levels, self.releases) = (numbered(sections), numbered(levels), numbered(releases))
    }

    fileprivate func attributes(of card: RunCard) -> String {
      let numbers = card.releases.compactMap { releases[$0] }.sorted().map(String.init)
      return " data-section=\"\(sections[card.section] ?? 0)\""
        + (card.level.flatMap { levels[$0] }.map { " data-level=\"\($0)\"" } ?? "")
        + " data-verdicts=\"\(card.verdicts.joined(separator: " "))\""
        + (numbers.isEmpty ? "" : " data-releases=\"\(numbers.joined(separator: " "))\"")
    }
  }

  init(_ report: SampleReport, _ annotator: Annotator, _ settings: ReportSettings) {
    let annotations = annotator.annotations(of: report)
    let rules = AnnotationRule.all.filter { rule in annotations.contains { $0.rule == rule } }
    section = report.sample.section
    level = report.sample.level
    id = report.sample.id
    gravest = rules.first.flatMap { AnnotationRule.all.firstIndex(of: $0) }
    verdicts = rules.isEmpty ? [report.quiet.rawValue] : rules.map(\.name)
    releases = report.releasesAtFault
    inner = RunCardBody(report: report, annotations: annotations, releases: annotator.releases, link: settings.link)
      .text(verdicts.first ?? "")
  }

  /// All that `verdicts` may hold, in the order of the filter.
  static let verdictOrder = AnnotationRule.all.map(\.name) + Quiet.allCases.map(\.rawValue)

  /// What an answer is of which there is nothing to say; classes of the page's style.
  enum Quiet: String, CaseIterable {
    case holds
    case statesNothing = "states-nothing"
    case notReached = "not-reached"
    case notRun = "not-run"
    case skipped
  }

  func text(_ numbers: Numbers) -> String {
    """
    <details class="answer" id="\(HTML.text(id))"\(numbers.attributes(of: self))\(gravest == nil ? "" : " open")>
    \(inner)</details>

    """
  }
}

extension SampleReport {
  /// For one of which there is nothing to look at.
  fileprivate var quiet: RunCard.Quiet {
    switch status {
    case .skipped: .skipped
    case .unclaimed: .statesNothing
    case .unreached: isNotRun ? .notRun : .notReached
    case .holds, .drifted, .varies, .doubtful, .reworded, .failed: .holds
    }
  }

  fileprivate var releasesAtFault: Set<String> {
    var ids = failure?.releases ?? []
    for claim in claims where claim.acknowledged == nil {
      for (id, ruling) in claim.rulings {
        switch ruling.verdict {
        case .contradicted, .reworded: ids.insert(id)
        case .holds, .unreached: break
        }
      }
    }
    return ids.union(news.flatMap(\.releases))
  }
}
