extension String {
  /// The candidate that was probably meant; nil where none is near enough.
  func nearest(among candidates: [String]) -> String? {
    let near = candidates.map { (word: $0, distance: distance(to: $0)) }.min { $0.distance < $1.distance }
    guard let near, near.distance <= max(1, count / 3) else { return nil }
    return near.word
  }

  /// Letters to insert, remove, replace or swap with their neighbour (Damerau's distance, optimal string alignment).
  func distance(to other: String) -> Int {
    let (from, to) = (Array(lowercased()), Array(other.lowercased()))
    var before: [Int] = []
    var last = Array(0...to.count)
    for i in from.indices {
      var row = [i + 1]
      for j in to.indices {
        var best = Swift.min(last[j + 1] + 1, row[j] + 1, last[j] + (from[i] == to[j] ? 0 : 1))
        if i > 0, j > 0, from[i] == to[j - 1], from[i - 1] == to[j] { best = Swift.min(best, before[j - 1] + 1) }
        row.append(best)
      }
      (before, last) = (last, row)
    }
    return last[to.count]
  }
}
