/// How a report is to be written, as far as its format has a use for it.
package struct ReportSettings: Sendable {
  package var style: Style
  /// The widest line of a table.
  package var columns: Int
  package var verbosity: Verbosity
  /// What fails the run, and so is told with its places.
  package var failsOn: Set<Concern>
  /// The report holds only what differs from the record.
  package var newsOnly: Bool
  /// Where lines of documents can be read.
  package var link: LinkTemplate?
  /// The program's own version.
  package var version: String

  package init(
    style: Style = .plain, columns: Int = 100, verbosity: Verbosity = .normal, failsOn: Set<Concern> = .usual,
    newsOnly: Bool = false, link: LinkTemplate? = nil, version: String = ""
  ) {
    self.style = style
    self.columns = columns
    self.verbosity = verbosity
    self.failsOn = failsOn
    self.newsOnly = newsOnly
    self.link = link
    self.version = version
  }
}
