import Verification

/// What the report says about the record; without one it says nothing.
extension JSON {
  static func record(_ report: SampleReport) -> [JSON.Member] {
    guard let standing = report.standing else { return [] }
    return [.init("record", .string(standing.rawValue)), .init("news", .array(report.news.map(JSON.init(news:))))]
  }

  static func record(_ tally: Tally) -> [JSON.Member] {
    let standing = tally.recordedSamples + tally.editedSamples + tally.unrecordedSamples
    let acknowledged: [JSON.Member] =
      tally.acknowledged > 0 ? [.init("acknowledged", .int(tally.acknowledged))] : []
    guard standing + tally.strayRecords > 0 else { return acknowledged }
    return acknowledged + [
      .init("news", .int(tally.news)), .init("newsOfDrift", .int(tally.newsOfDrift)),
      .init("recordedSamples", .int(tally.recordedSamples)), .init("editedSamples", .int(tally.editedSamples)),
      .init("unrecordedSamples", .int(tally.unrecordedSamples)), .init("strayRecords", .int(tally.strayRecords)),
    ]
  }

  private init(news: News) {
    self = [
      "line": .int(news.line), "subject": .string(news.subject),
      "releases": .array(news.releases.map(JSON.string)),
      "since": JSON(news.since), "was": .string(news.was), "now": .string(news.now),
      "isDrift": .bool(news.isDrift),
    ]
  }
}
