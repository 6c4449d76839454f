import CPage
import Verification

/// Writes a whole run as one HTML page: how it went, what an author has to look at, then every other answer by its section.
///
/// It is written at the end, since what is worth a look comes first; so its memory grows with the page.
struct RunPageReporter: Reporter {
  private let settings: ReportSettings
  private var releases: [Release] = []
  private var tally = Tally()
  private var coverage = Coverage()
  private var samplesWithNews = 0
  private var conditions: Conditions?
  private var cards: [RunCard] = []

  init(settings: ReportSettings) { self.settings = settings }

  mutating func begin(releases: [Release]) -> String {
    self.releases = releases
    return ""
  }

  mutating func add(_ document: DocumentReport) -> String {
    tally.add(document)
    coverage.add(document)
    samplesWithNews += document.samples.count { !$0.news.isEmpty }
    let annotator = Annotator(releases: releases, settings)
    cards += document.samples.map { RunCard($0, annotator, settings) }
    return ""
  }

  mutating func add(strayRecords: Int) { tally.add(strayRecords: strayRecords) }

  mutating func add(conditions: Conditions) { self.conditions = conditions }

  mutating func end(seconds: Double) -> String {
    let summary = Summary(tally: tally, releases: releases, seconds: seconds, failsOn: settings.failsOn)
    let page = RunPage(
      cards: cards, releases: releases, coverage: coverage, counts: settings.newsOnly ? [] : VerdictCount.all(tally),
      title: title,
      extent: settings.newsOnly
        ? NewsReporter.conclusion(tally.news, inSamples: samplesWithNews, on: releases) : summary.text(style: .plain),
      conditions: conditions)
    return page.text
  }

  private var title: String {
    if settings.newsOnly { return tally.news > 0 ? "Samples do something new" : "Nothing new" }
    return tally.hasDrift(failingOn: settings.failsOn) ? "Answers have drifted" : "Nothing drifted"
  }
}
