import Glibc  // `rounded` comes from libm
import Verification

extension ReportFormat {
  /// JUnit's XML, as Jenkins and most services read it: a suite for each document, a case for each claim.
  ///
  /// What is worth a look and fails no run is written to the case's output. Its form: `junit-10.xsd` of Jenkins' xUnit plugin.
  package static let junit = ReportFormat("junit", run: { JUnitReporter(settings: $0) })
}

private struct JUnitReporter: Reporter {
  let settings: ReportSettings
  private var annotator: Annotator

  init(settings: ReportSettings) {
    self.settings = settings
    annotator = Annotator(releases: [], settings)
  }

  mutating func begin(releases: [Release]) -> String {
    annotator = Annotator(releases: releases, settings)
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"verify\">\n"
  }

  mutating func add(_ document: DocumentReport) -> String {
    let samples = document.samples.map { (report: $0, checks: Check.all(of: $0, by: annotator)) }
    let outcomes = samples.flatMap(\.checks).map(\.outcome)
    let failures = outcomes.count { if case .failed = $0 { true } else { false } }
    let skipped = outcomes.count { if case .skipped = $0 { true } else { false } }
    let seconds = samples.map(\.report.seconds).reduce(0, +)
    let cases = samples.flatMap { report, checks in
      // A sample's claims share its runs; their time is the first one's.
      checks.enumerated().map { Self.element($0.element, seconds: $0.offset == 0 ? report.seconds : 0) }
    }
    return """
      <testsuite name="\(HTML.text(document.path))" tests="\(outcomes.count)" failures="\(failures)" errors="0" \
      skipped="\(skipped)" time="\(Self.decimal(seconds))" file="\(HTML.text(document.path))">
      \(cases.joined())</testsuite>

      """
  }

  mutating func end(seconds: Double) -> String { "</testsuites>\n" }

  private static func element(_ check: Check, seconds: Double) -> String {
    let parts = check.sample.split(separator: "#", maxSplits: 1).map(String.init)
    // Consumers take what stands before the last point for a package.
    let group = (parts.first ?? "").replacing(".", with: "-").replacing("/", with: ".")
    let name = (parts.count > 1 ? "#\(parts[1]) " : "") + check.name
    let content =
      switch check.outcome {
      case .passed: ""
      case .skipped(let reason): "<skipped message=\"\(HTML.text(reason.cut(to: 500)))\"/>\n"
      case .failed(let annotations):
        """
        <failure type="\(annotations.first?.rule.name ?? "")" \
        message="\(HTML.text(annotations.map(\.message).joined(separator: "; ")))">\(text(of: annotations))</failure>

        """
      case .doubted(let annotations): "<system-out>\(text(of: annotations))</system-out>\n"
      }
    let start = "<testcase name=\"\(HTML.text(name))\" classname=\"\(HTML.text(group))\" time=\"\(decimal(seconds))\""
    return content.isEmpty ? "\(start)/>\n" : "\(start)>\n\(content)</testcase>\n"
  }

  private static func text(of annotations: [Annotation]) -> String {
    annotations.map { HTML.lines("\($0.rule.title)\n\n\($0.detail)") }.joined(separator: "\n")
  }

  /// Without an exponent.
  private static func decimal(_ seconds: Double) -> String {
    let milliseconds = Int((max(0, min(seconds, 1e9)) * 1000).rounded())
    let rest = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}

extension SampleReport {
  /// Wall clock of all its runs.
  fileprivate var seconds: Double { runs.values.map(\.seconds).reduce(0, +) }
}
