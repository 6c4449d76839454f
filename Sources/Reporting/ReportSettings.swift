/// How a report is to be written, as far as its format has a use for it.
package struct ReportSettings: Sendable {
  package var style: Style
  /// The widest line of a table.
  package var columns: Int
  package var verbosity: Verbosity
  /// What drifts only under `--strict` is told as drift is.
  package var strict: Bool
  /// The report holds only what differs from the record.
  package var newsOnly: Bool

  package init(
    style: Style = .plain, columns: Int = 100, verbosity: Verbosity = .normal, strict: Bool = false,
    newsOnly: Bool = false
  ) {
    self.style = style
    self.columns = columns
    self.verbosity = verbosity
    self.strict = strict
    self.newsOnly = newsOnly
  }
}
