extension ReportFormat {
  /// One page that needs nothing else.
  package static let html = ReportFormat("html", matrix: { _ in MatrixReporter { MatrixPage().text($0) } })
}
