extension ReportFormat {
  /// As GitHub reads it.
  package static let markdown = ReportFormat("markdown", matrix: { _ in MatrixReporter { MatrixMarkdown().text($0) } })
}
