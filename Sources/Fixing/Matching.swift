/// Which elements of two lists are the same ones, in order, as many as there can be.
struct Matching {
  /// Indices of both lists, ascending in each.
  let pairs: [(old: Int, new: Int)]

  /// More comparisons than this are not made: then only the beginning and the end are matched.
  private static let mostComparisons = 4_000_000

  init<Element>(_ old: [Element], _ new: [Element], by same: (Element, Element) -> Bool) {
    let shorter = min(old.count, new.count)
    var head = 0
    while head < shorter, same(old[head], new[head]) { head += 1 }
    var tail = 0
    while tail < shorter - head, same(old[old.count - 1 - tail], new[new.count - 1 - tail]) { tail += 1 }
    var pairs = (0..<head).map { (old: $0, new: $0) }
    pairs += Self.middle(old, head..<(old.count - tail), new, head..<(new.count - tail), by: same)
    pairs += (0..<tail).reversed().map { (old: old.count - 1 - $0, new: new.count - 1 - $0) }
    self.pairs = pairs
  }

  /// The longest common subsequence, by the table of its lengths.
  private static func middle<Element>(
    _ old: [Element], _ olds: Range<Int>, _ new: [Element], _ news: Range<Int>, by same: (Element, Element) -> Bool
  ) -> [(old: Int, new: Int)] {
    guard !olds.isEmpty, !news.isEmpty, olds.count * news.count <= mostComparisons else { return [] }
    let width = news.count + 1
    var lengths = Array(repeating: Int32(0), count: (olds.count + 1) * width)
    for i in olds.indices.reversed() {
      for j in news.indices.reversed() {
        let at = (i - olds.lowerBound) * width + (j - news.lowerBound)
        lengths[at] =
          same(old[i], new[j]) ? lengths[at + width + 1] + 1 : max(lengths[at + width], lengths[at + 1])
      }
    }
    var pairs: [(old: Int, new: Int)] = []
    var (i, j) = (olds.lowerBound, news.lowerBound)
    while i < olds.upperBound, j < news.upperBound {
      let at = (i - olds.lowerBound) * width + (j - news.lowerBound)
      if same(old[i], new[j]) {
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if lengths[at + width] >= lengths[at + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }

  /// Both lists from one pair to the next: what is left of each between them. The last gap ends with both lists.
  func gaps(_ olds: Int, _ news: Int) -> [(old: Range<Int>, new: Range<Int>)] {
    var gaps: [(old: Range<Int>, new: Range<Int>)] = []
    var (i, j) = (0, 0)
    for pair in pairs + [(olds, news)] {
      gaps.append((i..<pair.old, j..<pair.new))
      (i, j) = (pair.old + 1, pair.new + 1)
    }
    return gaps
  }
}
