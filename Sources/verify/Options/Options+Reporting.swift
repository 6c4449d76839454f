import Glibc
import Reporting

extension Options {
  /// The reporter asked for, with colour where the report goes to a terminal.
  func reporter(environment: [String: String]) -> any Reporter {
    switch format {
    case .json: JSONReporter()
    case .text:
      TextReporter(
        style: Style(terminal: output == nil ? Terminal(STDOUT_FILENO, environment: environment) : nil),
        verbosity: verbosity, strict: strict)
    }
  }

  /// Where the report goes.
  func openOutput() throws(OutputError) -> Output {
    if let output { try .file(output) } else { .standardOutput() }
  }
}
