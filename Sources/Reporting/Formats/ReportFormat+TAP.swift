import Verification

extension ReportFormat {
  /// The Test Anything Protocol, version 13, for `prove` refuses a later one: a point for each claim.
  ///
  /// What is worth a look and fails no run is a TODO, which no consumer counts. Its form:
  /// https://testanything.org/tap-version-13-specification.html
  package static let tap = ReportFormat("tap", run: { TAPReporter(settings: $0) })
}

private struct TAPReporter: Reporter {
  let settings: ReportSettings
  private var annotator: Annotator
  private var count = 0

  init(settings: ReportSettings) {
    self.settings = settings
    annotator = Annotator(releases: [], settings)
  }

  mutating func begin(releases: [Release]) -> String {
    annotator = Annotator(releases: releases, settings)
    return "TAP version 13\n"
  }

  mutating func add(_ document: DocumentReport) -> String {
    document.samples.flatMap { Check.all(of: $0, by: annotator) }.map { point($0).withoutNoncharacters }.joined()
  }

  /// The plan may stand at the end.
  mutating func end(seconds: Double) -> String { count > 0 ? "1..\(count)\n" : "1..0 # SKIP no samples\n" }

  private mutating func point(_ check: Check) -> String {
    count += 1
    let name = "\(count) - \(Self.escaped("\(check.sample): \(check.name)".visible))"
    switch check.outcome {
    case .passed: return "ok \(name)\n"
    case .skipped(let reason): return "ok \(name) # SKIP \(Self.escaped(reason.cut(to: 160)))\n"
    case .failed(let annotations): return "not ok \(name)\n" + Self.diagnostic(annotations)
    case .doubted(let annotations):
      let title = annotations.first?.rule.title ?? ""
      return "not ok \(name) # TODO \(title)\n" + Self.diagnostic(annotations)
    }
  }

  /// The one block of YAML that a point may have, its place and rule those of the gravest annotation. A string of JSON is one of
  /// YAML; what `prove` reads of YAML has no more than `|`, so that the first line must not begin with a space.
  private static func diagnostic(_ annotations: [Annotation]) -> String {
    guard let annotation = annotations.first else { return "" }
    let lines = annotations.flatMap { [$0.rule.title[...]] + $0.detail.split(separator: "\n") }.map { "    \($0)\n" }
      .joined()
    return """
        ---
        message: \(JSON.quoted(annotation.message))
        severity: \(annotation.severity.rawValue)
        rule: \(annotation.rule.name)
        at:
          file: \(JSON.quoted(annotation.path))
          line: \(annotation.region.line)
        detail: |
      \(lines)  ...

      """
  }

  /// A `#` would begin a directive, and version 13 has no escape for it: it is written as another sign.
  private static func escaped(_ text: String) -> String { text.replacing("#", with: "♯") }
}
