import Verification

/// The releases that comments of a sample bound code to, for what is stated of that code elsewhere: below it, or in a session's
/// answer.
struct NotedReleases {
  private let script: Script
  private let sample: Sample
  private let isSession: Bool

  init(script: Script, sample: Sample, isSession: Bool) {
    self.script = script
    self.sample = sample
    self.isSession = isSession
  }

  /// The claims, bounded where they are not.
  func bound(_ claims: [Claim]) -> [Claim] {
    let headings = headings
    let notes = notes
    guard !headings.isEmpty || !notes.isEmpty else { return claims }
    // By line: the last heading that bounds it.
    var bounds: [Int: ReleaseRange] = [:]
    for heading in headings { for line in heading.lines { bounds[line] = heading.releases } }
    return claims.map { claim in
      guard claim.releases == nil, let last = claim.target.lastLine else { return claim }
      var claim = claim
      claim.releases = self.note(of: claim.target, among: notes) ?? bounds[last]
      return claim
    }
  }

  /// `f()  # 3.10+`, with the outcome below.
  private var notes: [(line: Int, releases: ReleaseRange)] {
    script.comments.filter(\.isTrailing).compactMap { comment in
      ReleaseNote.range(in: comment.text).map { (comment.line, $0) }
    }
  }

  /// Of several notes the one that asks for the latest release.
  private func note(
    of target: Claim.Target, among notes: [(line: Int, releases: ReleaseRange)]
  ) -> ReleaseRange? {
    guard case .lines(let lines) = target else { return nil }
    var (low, high) = (0, notes.count)
    while low < high {
      let middle = (low + high) / 2
      if notes[middle].line < lines.lowerBound { low = middle + 1 } else { high = middle }
    }
    return notes[low...].prefix { $0.line <= lines.upperBound }.map(\.releases)
      .max { ($0.from ?? .first) < ($1.from ?? .first) }
  }

  /// "Python 2:" or "3.9+" on a line of its own, with the lines that it bounds.
  private var headings: [(lines: ClosedRange<Int>, releases: ReleaseRange)] {
    let found = CommentBlocks(script).blocks.compactMap { block in
      ReleaseNote.releases(inHeading: block.text).map { (block: block, releases: $0) }
    }
    let lines = isSession && !found.isEmpty ? sample.text.lines : []
    return found.enumerated().map { index, heading in
      let first = heading.block.lines.upperBound + 1
      let next = found.dropFirst(index + 1).first?.block.lines.lowerBound
      return (first...max(first, last(below: heading.block, next: next, of: lines)), heading.releases)
    }
  }

  /// In a script the statements right below; in a session the examples up to a blank line, or where nothing stands above up to the
  /// next such heading.
  private func last(below block: CommentBlock, next: Int?, of lines: [Substring]) -> Int {
    var last = block.lines.upperBound
    guard isSession else {
      while let statement = script.statement(after: last), statement.first == last + 1 {
        last = statement.block.upperBound
      }
      return last
    }
    let isFirst = lines.prefix(block.lines.lowerBound - 1).allSatisfy { $0.allSatisfy(\.isWhitespace) }
    let end = isFirst ? nil : lines[min(last, lines.count)...].firstIndex { $0.allSatisfy(\.isWhitespace) }
    return min(end ?? lines.count, (next ?? .max) - 1)
  }
}

extension ReleaseNumber {
  fileprivate static let first = ReleaseNumber(major: 0, minor: 0)
}
