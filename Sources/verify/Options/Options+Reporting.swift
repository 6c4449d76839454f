import FoundationEssentials
import Glibc
import Reporting

extension Options {
  /// The reporter asked for.
  func reporter(environment: [String: String]) -> any Reporter {
    let terminal = output == nil ? Terminal(STDOUT_FILENO, environment: environment) : nil
    if subcommand == .matrix { return MatrixReporter(form(on: terminal)) { Self.text(of: $0) } }
    if format == .json { return JSONReporter() }
    return news
      ? NewsReporter(style: style(environment))
      : TextReporter(style: Style(terminal: terminal), verbosity: verbosity, strict: strict)
  }

  private func form(on terminal: Terminal?) -> MatrixReporter.Form {
    switch format {
    case .text: .table(Style(terminal: terminal), columns: min(100, terminal?.columns ?? 100))
    case .markdown: .markdown
    case .json: .json
    case .html: .page
    }
  }

  /// A document's text; nil where it cannot be read a second time.
  private static func text(of path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Colour where the report goes to a terminal.
  func style(_ environment: [String: String]) -> Style {
    Style(terminal: output == nil ? Terminal(STDOUT_FILENO, environment: environment) : nil)
  }

  /// Where the report goes.
  func openOutput() throws(OutputError) -> ReportStream {
    if let output { try .file(output) } else { .standardOutput() }
  }
}
