import Verification

extension ReportFormat {
  /// Workflow commands, from which GitHub Actions makes annotations beside the lines of a pull request.
  package static let github = ReportFormat("github", run: { GitHubReporter(settings: $0) })
}

/// Writes the commands together at the end, so that they do not stand in the midst of another report in the log.
///
/// Their form: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
private struct GitHubReporter: Reporter {
  let settings: ReportSettings
  private var releases: [Release] = []
  private var commands: [String] = []
  private var leftOut = 0

  /// GitHub shows 10 of each kind for a step; so that memory does not grow with the bank.
  private static let most = 1_000

  init(settings: ReportSettings) { self.settings = settings }

  mutating func begin(releases: [Release]) -> String {
    self.releases = releases
    return ""
  }

  mutating func add(_ document: DocumentReport) -> String {
    for annotation in Annotator(releases: releases, settings).annotations(of: document) {
      if commands.count < Self.most { commands.append(Self.command(annotation)) } else { leftOut += 1 }
    }
    return ""
  }

  mutating func end(seconds: Double) -> String {
    commands.joined() + (leftOut > 0 ? "::notice title=verify::… and \(leftOut) more\n" : "")
  }

  private static func command(_ annotation: Annotation) -> String {
    let region = annotation.region
    var properties = [("file", annotation.path), ("line", "\(region.line)")]
    if let endLine = region.endLine { properties.append(("endLine", "\(endLine)")) }
    // Columns are taken only where both are on one line.
    if let column = region.column, let endColumn = region.endColumn, region.line == region.endLine {
      properties += [("col", "\(column)"), ("endColumn", "\(endColumn)")]
    }
    properties.append(("title", annotation.title))
    let words = properties.map { "\($0)=\(escaped($1, alsoSigns: true))" }.joined(separator: ",")
    return "::\(word(annotation.severity)) \(words)::\(escaped(annotation.message, alsoSigns: false))\n"
  }

  private static func word(_ severity: AnnotationRule.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// As `@actions/core` does it; what could move a cursor is made visible besides, for the log is shown on terminals.
  private static func escaped(_ text: String, alsoSigns: Bool) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": out += "%25"
      case "\r": out += "%0D"
      case "\n": out += "%0A"
      case ":" where alsoSigns: out += "%3A"
      case "," where alsoSigns: out += "%2C"
      default: out += scalar.isDangerous ? String(scalar).visible : String(scalar)
      }
    }
    return out
  }
}
