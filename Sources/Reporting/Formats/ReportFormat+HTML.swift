extension ReportFormat {
  /// One page that needs nothing else.
  package static let html = ReportFormat(
    "html", run: { RunPageReporter(settings: $0) }, matrix: { _ in MatrixReporter { MatrixPage().text($0) } })
}
