import Verification

/// A way of writing reports, as `--format` names it: what it makes of each report that it serves.
///
/// Each stands in a file of its own (`docs/architecture.md`, "To add"); what it says nothing about it does not serve.
package struct ReportFormat: Sendable {
  /// As it is typed.
  package let name: String
  /// Of what samples did (`verify`).
  package private(set) var run: Maker<any Reporter>?
  /// Of what depends on the release (`verify matrix`).
  package private(set) var matrix: Maker<any Reporter>?
  /// Of what stands in a bank (`verify list`).
  package private(set) var boxes: Maker<any BoxReporter>?
  /// Of sentences that nothing proves (`verify list --prose`).
  package private(set) var sentences: Maker<any SentenceReporter>?
  /// Of the interpreters found (`verify pythons`).
  package private(set) var releases: Maker<any ReleaseReporter>?
  /// Of one sample (`verify show`).
  package private(set) var explanation: Maker<any SampleExplainer>?
  /// Of what is recorded (`verify accept`).
  package private(set) var changes: Maker<any ChangeReporter>?

  /// Makes who writes a report.
  package typealias Maker<Writer> = @Sendable (ReportSettings) -> Writer

  init(
    _ name: String, run: Maker<any Reporter>? = nil, matrix: Maker<any Reporter>? = nil,
    boxes: Maker<any BoxReporter>? = nil, sentences: Maker<any SentenceReporter>? = nil,
    releases: Maker<any ReleaseReporter>? = nil,
    explanation: Maker<any SampleExplainer>? = nil, changes: Maker<any ChangeReporter>? = nil
  ) {
    self.name = name
    self.run = run
    self.matrix = matrix
    self.boxes = boxes
    self.sentences = sentences
    self.releases = releases
    self.explanation = explanation
    self.changes = changes
  }

  /// Every format; the first is written where none is asked for.
  package static let all: [ReportFormat] = [
    .text, .json, .jsonl, .junit, .sarif, .github, .gitlab, .rdjson, .tap, .markdown, .concise, .html,
  ]

  /// The formats that serve a report: `serving(\.matrix)`.
  package static func serving<Writer>(_ report: KeyPath<ReportFormat, Maker<Writer>?>) -> [ReportFormat] {
    all.filter { $0[keyPath: report] != nil }
  }
}

/// Known by its name.
extension ReportFormat: Hashable {
  package static func == (left: ReportFormat, right: ReportFormat) -> Bool { left.name == right.name }
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
