import Reporting

/// What GitHub Actions shows of a run without being asked: annotations beside the lines of a pull request, and a summary of the
/// job.
///
/// Its variables: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
struct GitHubActions {
  private let environment: [String: String]

  /// Nil anywhere else.
  init?(_ environment: [String: String]) {
    guard environment["GITHUB_ACTIONS"] == "true" else { return nil }
    self.environment = environment
  }

  /// Beside the report that the options ask for.
  ///
  /// Annotations go to standard error, of which the runner reads them too: standard output may be redirected.
  func reports(beside options: Options, _ settings: ReportSettings) -> [ReportInWork] {
    guard options.subcommand == .run, options.format == .text else { return [] }
    var settings = settings
    settings.style = .plain
    settings.link = settings.link ?? link
    var reports: [ReportInWork] = []
    let isAnnotated = options.reports.contains { $0.format == .github }
    if !isAnnotated, let annotations = ReportFormat.github.run?(settings) {
      reports.append(ReportInWork(annotations, to: .standardError()))
    }
    if let path = environment["GITHUB_STEP_SUMMARY"], !path.isEmpty, let summary = ReportFormat.markdown.run?(settings)
    {
      do throws(OutputError) {
        reports.append(ReportInWork(summary, to: try .appending(to: path)))
      } catch {
        // Nobody asked for it.
        StandardDescriptors.complain(of: error)
      }
    }
    return reports
  }

  /// Without `plain` GitHub shows a page that has no lines.
  private var link: LinkTemplate? {
    guard let server = environment["GITHUB_SERVER_URL"], let repository = environment["GITHUB_REPOSITORY"],
      let commit = environment["GITHUB_SHA"]
    else { return nil }
    return LinkTemplate("\(server)/\(repository)/blob/\(commit)/{path}?plain=1#L{line}")
  }
}
