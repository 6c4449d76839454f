import Verification

/// What the report says about the record; without one it says nothing.
extension JSONValue {
  static func record(_ report: SampleReport) -> [(name: String, value: JSONValue)] {
    guard let standing = report.standing else { return [] }
    return [("record", .string(standing.rawValue)), ("news", .array(report.news.map(JSONValue.init(news:))))]
  }

  static func record(_ tally: Tally) -> [(name: String, value: JSONValue)] {
    let standing = tally.recordedSamples + tally.editedSamples + tally.unrecordedSamples
    let acknowledged: [(name: String, value: JSONValue)] =
      tally.acknowledged > 0 ? [("acknowledged", .int(tally.acknowledged))] : []
    guard standing + tally.strayRecords > 0 else { return acknowledged }
    return acknowledged + [
      ("news", .int(tally.news)), ("newsOfDrift", .int(tally.newsOfDrift)),
      ("recordedSamples", .int(tally.recordedSamples)), ("editedSamples", .int(tally.editedSamples)),
      ("unrecordedSamples", .int(tally.unrecordedSamples)), ("strayRecords", .int(tally.strayRecords)),
    ]
  }

  private init(news: News) {
    self = [
      "line": .int(news.line), "subject": .string(news.subject),
      "releases": .array(news.releases.map(JSONValue.string)),
      "since": JSONValue(news.since), "was": .string(news.was), "now": .string(news.now),
      "isDrift": .bool(news.isDrift),
    ]
  }
}
