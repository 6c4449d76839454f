import Verification

extension ReportFormat {
  /// The code quality report of GitLab, a list of issues.
  ///
  /// Its form: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
  package static let gitlab = ReportFormat(
    "gitlab",
    run: { settings in
      AnnotationReporter(settings, opening: { _ in "[\n" }, separator: ",\n", closing: "\n]\n") { annotation in
        let region = annotation.region
        var lines: [JSON.Member] = [.init("begin", .int(region.line))]
        if let end = region.endLine { lines.append(.init("end", .int(end))) }
        return JSON.object([
          .init("description", .string("\(annotation.title): \(annotation.message)")),
          .init("check_name", .string(annotation.rule.name)),
          .init("fingerprint", .string(annotation.fingerprint)),
          .init("severity", .string(severity(annotation.severity))),
          .init("location", ["path": .string(annotation.path), "lines": .object(lines)]),
        ]).text
      }
    })

  private static func severity(_ severity: AnnotationRule.Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
