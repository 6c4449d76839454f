import Glibc
import Reporting

extension Options {
  /// The reporter asked for.
  func reporter(environment: [String: String]) -> any Reporter {
    switch format {
    case .json: JSONReporter()
    case .text where news: NewsReporter(style: style(environment))
    case .text:
      TextReporter(
        style: style(environment),
        verbosity: verbosity, strict: strict)
    }
  }

  /// Colour where the report goes to a terminal.
  func style(_ environment: [String: String]) -> Style {
    Style(terminal: output == nil ? Terminal(STDOUT_FILENO, environment: environment) : nil)
  }

  /// Where the report goes.
  func openOutput() throws(OutputError) -> Output {
    if let output { try .file(output) } else { .standardOutput() }
  }
}
