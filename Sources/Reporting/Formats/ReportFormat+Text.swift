extension ReportFormat {
  /// For a person.
  package static let text = ReportFormat(
    "text",
    run: { settings in
      settings.newsOnly
        ? NewsReporter(style: settings.style) as any Reporter
        : TextReporter(style: settings.style, verbosity: settings.verbosity, failsOn: settings.failsOn)
    },
    matrix: { settings in
      MatrixReporter { MatrixTable(style: settings.style, columns: settings.columns).text($0) }
    },
    boxes: { _ in BoxLines() }, sentences: { _ in SentenceLines() }, releases: { _ in ReleaseTable() },
    explanation: { Explainer(style: $0.style) }, changes: { ChangeList(style: $0.style) })
}
