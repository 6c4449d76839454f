import Verification

extension Finding {
  /// What a sample does otherwise than is on record: both one under the other.
  func text(of news: News, in sample: Sample) -> String {
    let place = style.painted(Place(path: sample.path, line: news.line))
    let names = ReleaseFolding(releases).fold(Set(news.releases))
    let since = news.since.map { "differs on \(names) from \($0)" } ?? "changed on \(names) since it was accepted"
    let head = style.paint(since, news.isDrift ? .bad : .warning)
    let question = sample.question.isEmpty ? "" : ": " + style.paint(sample.question.visible, .heading)
    let rows = [
      news.subject.visible,
      "was  " + style.paint(news.was.visible, .stated),
      "now  " + style.paint(news.now.visible, .actual),
    ]
    return "\(place): \(head)\(question)\n" + rows.map { Excerpt.row("", $0, style, 1) + "\n" }.joined()
  }
}

extension News {
  /// What was accepted, below what is told of the claim anyway.
  func onRecord(amongst releases: [Release]) -> String {
    let names = since ?? ReleaseFolding(releases).name(Set(self.releases))
    return "on record\(names.map { " for \($0)" } ?? ""): \(was)"
  }
}
