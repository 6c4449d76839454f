import Glibc
import Reporting

extension Options {
  /// Who writes a report in the format asked for: `writer(of: \.matrix, …)`.
  func writer<Writer>(
    of report: KeyPath<ReportFormat, ReportFormat.Maker<Writer>?>, _ environment: [String: String]
  ) throws(UsageError) -> Writer {
    guard let make = format[keyPath: report] else {
      throw .badValue(
        flag: "--format", value: format.name, ValueError(expected: ReportFormat.serving(report).map(\.name).choice))
    }
    return make(reportSettings(environment))
  }

  private func reportSettings(_ environment: [String: String]) -> ReportSettings {
    // Colour where the report goes to a terminal.
    let terminal = output == nil ? Terminal(STDOUT_FILENO, environment: environment) : nil
    return ReportSettings(
      style: coloring.style(terminal, environment, links: link.map { .addresses($0) }),
      columns: min(100, terminal?.columns ?? 100), verbosity: verbosity,
      failsOn: failsOn, newsOnly: news, link: link, version: version)
  }

  /// All reports of a run: the one that is printed, those that go to files, and what the place it runs at shows by itself.
  func openReports(_ environment: [String: String]) throws -> [ReportInWork] {
    let report: KeyPath<ReportFormat, ReportFormat.Maker<any Reporter>?> = subcommand == .matrix ? \.matrix : \.run
    let settings = reportSettings(environment)
    var all = [ReportInWork(try writer(of: report, environment), to: try openOutput())]
    var plain = settings
    plain.style = .plain
    plain.columns = ReportSettings().columns
    for file in reports {
      guard let make = file.format[keyPath: report] else { continue }
      let next = ReportInWork(make(plain), to: try .file(file.path))
      if all.contains(where: next.isSameFile) { throw UsageError.fileUsedTwice(file.path) }
      all.append(next)
    }
    return all + (GitHubActions(environment)?.reports(beside: self, plain) ?? [])
  }

  /// How what is told beside a report in a format of its own looks.
  func style(_ environment: [String: String]) -> Style {
    let terminal = output == nil ? Terminal(STDOUT_FILENO, environment: environment) : nil
    return coloring.style(terminal, environment, links: link.map { .addresses($0) })
  }

  /// What fails the run.
  var failsOn: Set<Concern> { failOn ?? .usual }

  /// Where the report goes.
  func openOutput() throws(OutputError) -> ReportStream {
    if let output { try .file(output) } else { .standardOutput() }
  }
}
