extension ReportFormat {
  /// As GitHub reads it.
  package static let markdown = ReportFormat(
    "markdown", run: { MarkdownReporter(settings: $0) },
    matrix: { _ in MatrixReporter { MatrixMarkdown().text($0) } })
}
