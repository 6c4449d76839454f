import Vocabulary

extension Comparison {
  /// `3, 2, 1`, `3 then 2 then 1`, `3 → 2 → 1` or `3 2 1` for three printed lines, three visits or three items; `...`
  /// stands for any run of them.
  static let severalOutputs = Comparison("several outputs", of: .comment) { stated, actual in
    let sequences = actual.sequences
    guard !sequences.isEmpty else { return false }
    for separator in [String.Separator.lines, .signsAndWords, .space] {
      let items = stated.text.parts(by: separator).map { Stated($0) }
      guard items.count > 1 else { continue }
      if sequences.contains(where: { matches(items, $0) }) { return true }
    }
    return false
  }

  private static func matches(_ items: [Stated], _ outputs: [Actual]) -> Bool {
    func same(_ items: ArraySlice<Stated>, _ outputs: ArraySlice<Actual>) -> Bool {
      zip(items, outputs).allSatisfy { holding(of: .item, $0, $1) != nil }
    }
    let runs = items.split(omittingEmptySubsequences: false) { LiteralWords.goingOn.contains($0.text) }
    guard runs.count > 1 else { return items.count == outputs.count && same(items[...], outputs[...]) }
    // One gap is what authors leave; more would need a search that is not linear.
    guard runs.count == 2, runs[0].count > 0, runs[0].count + runs[1].count <= outputs.count else { return false }
    return same(runs[0], outputs.prefix(runs[0].count)) && same(runs[1], outputs.suffix(runs[1].count))
  }
}
