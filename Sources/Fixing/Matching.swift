/// Which elements of two lists are the same ones, in order, as many as there can be (Myers, "An O(ND) Difference Algorithm and Its
/// Variations", 1986): quick where the lists are long and differ in little.
struct Matching {
  /// Indices of both lists, ascending in each.
  let pairs: [(old: Int, new: Int)]

  /// Of lists that differ in more only the beginning and the end are matched.
  private static let mostDifferences = 4_000

  init<Element>(_ old: [Element], _ new: [Element], by same: (Element, Element) -> Bool) {
    let shorter = min(old.count, new.count)
    var head = 0
    while head < shorter, same(old[head], new[head]) { head += 1 }
    var tail = 0
    while tail < shorter - head, same(old[old.count - 1 - tail], new[new.count - 1 - tail]) { tail += 1 }
    var pairs = (0..<head).map { (old: $0, new: $0) }
    pairs += Self.middle(old[head..<(old.count - tail)], new[head..<(new.count - tail)], by: same)
    pairs += (0..<tail).reversed().map { (old: old.count - 1 - $0, new: new.count - 1 - $0) }
    self.pairs = pairs
  }

  private static func middle<Element>(
    _ old: ArraySlice<Element>, _ new: ArraySlice<Element>, by same: (Element, Element) -> Bool
  ) -> [(old: Int, new: Int)] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    let most = min(old.count + new.count, mostDifferences)
    // How far each diagonal was followed in the old list: those of the last step, and of every step before it.
    var furthest = [0, 0, 0]
    var steps: [[Int]] = []
    for step in 0...most {
      var next = Array(repeating: 0, count: 2 * step + 3)
      for diagonal in stride(from: -step, through: step, by: 2) {
        // At `diagonal + step + 1`, so that both neighbours are there.
        let below = reach(furthest, diagonal - 1, step - 1) + 1
        let right = reach(furthest, diagonal + 1, step - 1)
        var x = step == 0 ? 0 : isDown(diagonal, step, furthest) ? right : below
        while x < old.count, x - diagonal < new.count, x - diagonal >= 0,
          same(old[old.startIndex + x], new[new.startIndex + x - diagonal])
        {
          x += 1
        }
        next[diagonal + step + 1] = x
        if x >= old.count, x - diagonal >= new.count {
          return path(to: (old.count, new.count), steps + [furthest]).map {
            (old: $0.old + old.startIndex, new: $0.new + new.startIndex)
          }
        }
      }
      steps.append(furthest)
      furthest = next
    }
    return []
  }

  private static func reach(_ furthest: [Int], _ diagonal: Int, _ step: Int) -> Int {
    let index = diagonal + step + 1
    return furthest.indices.contains(index) ? furthest[index] : 0
  }

  /// Whether a step comes to a diagonal by taking an element of the new list.
  private static func isDown(_ diagonal: Int, _ step: Int, _ furthest: [Int]) -> Bool {
    diagonal == -step
      || diagonal != step && reach(furthest, diagonal - 1, step - 1) < reach(furthest, diagonal + 1, step - 1)
  }

  /// The elements that both have on the way to the end.
  private static func path(to end: (old: Int, new: Int), _ steps: [[Int]]) -> [(old: Int, new: Int)] {
    var pairs: [(old: Int, new: Int)] = []
    var (x, y) = end
    for step in steps.indices.reversed() {
      var (startX, startY) = (0, 0)
      if step > 0 {
        let diagonal = x - y
        let isDown = isDown(diagonal, step, steps[step])
        startX = isDown ? reach(steps[step], diagonal + 1, step - 1) : reach(steps[step], diagonal - 1, step - 1) + 1
        startY = startX - diagonal
      }
      while x > startX, y > startY {
        (x, y) = (x - 1, y - 1)
        pairs.append((x, y))
      }
      guard step > 0 else { break }
      (x, y) = isDown(startX - startY, step, steps[step]) ? (startX, startY - 1) : (startX - 1, startY)
    }
    return pairs.reversed()
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
