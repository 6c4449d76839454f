import Reporting
import Verification

/// A report that is written to a file beside the one that is printed.
struct ReportFile: Sendable, Hashable {
  let format: ReportFormat
  let path: String
}

extension ReportFile {
  /// As it is typed: `junit=out.xml`.
  static func file(_ text: String, for subcommand: Subcommand) throws(ValueError) -> Self {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw ValueError(expected: "a format and a file, such as json=report.json")
    }
    return ReportFile(format: try .format(parts[0], for: subcommand), path: parts[1])
  }
}

extension LinkTemplate {
  /// As it is typed.
  static func template(_ text: String) throws(ValueError) -> Self {
    guard let template = LinkTemplate(text) else {
      throw ValueError(expected: "an address with {path} in it, such as 'https://host/blob/main/{path}#L{line}'")
    }
    return template
  }
}
