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
      style: Style(terminal: terminal), columns: min(100, terminal?.columns ?? 100), verbosity: verbosity,
      failsOn: failsOn, newsOnly: news)
  }

  /// How what is told beside a report in a format of its own looks.
  func style(_ environment: [String: String]) -> Style {
    Style(terminal: output == nil ? Terminal(STDOUT_FILENO, environment: environment) : nil)
  }

  /// What fails the run.
  var failsOn: Set<Concern> { failOn ?? .usual }

  /// Where the report goes.
  func openOutput() throws(OutputError) -> ReportStream {
    if let output { try .file(output) } else { .standardOutput() }
  }
}
