import Verification

extension ReportFormat {
  /// One JSON object, each report's by a schema of its own (`docs/report.md`).
  package static let json = ReportFormat(
    "json",
    run: { _ in JSONReporter() }, matrix: { _ in MatrixReporter { JSON.matrix($0) } },
    boxes: { _ in JSONBoxes() }, sentences: { _ in JSONSentences() }, releases: { _ in JSONReleases() })
}
