import Verification

/// Writes for a person only where samples do something else than is on record, then one line of counts.
package struct NewsReporter: Reporter {
  private let style: Style
  private var releases: [Release] = []
  private var news = 0
  private var samples = 0

  package init(style: Style) { self.style = style }

  package mutating func begin(releases: [Release]) -> String {
    self.releases = releases
    return ""
  }

  package mutating func add(_ document: DocumentReport) -> String {
    let finding = Finding(style: style, releases: releases)
    return document.samples.filter { !$0.news.isEmpty }.map { report in
      news += report.news.count
      samples += 1
      return report.news.map { finding.text(of: $0, in: report.sample) + "\n" }.joined()
    }.joined()
  }

  package mutating func end(seconds: Double) -> String {
    Self.conclusion(news, inSamples: samples, on: releases)
  }

  /// How much is new, in one line.
  static func conclusion(_ news: Int, inSamples samples: Int, on releases: [Release]) -> String {
    let names = ReleaseFolding(releases).fold(Set(releases.map(\.id)))
    if news == 0 { return "nothing new on Python \(names)\n" }
    return "\(news) \(news == 1 ? "difference" : "differences") in \(samples) \(samples == 1 ? "sample" : "samples")"
      + " · Python \(names)\n"
  }
}
