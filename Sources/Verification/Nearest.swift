/// The names most like a mistyped word, nearest first; none where nothing is like it. A word that is cut short is like all that
/// it begins.
package func nearest(to word: String, among names: some Sequence<String>, atMost limit: Int = 1) -> [String] {
  guard !word.isEmpty else { return [] }
  let wanted = Array(word.lowercased())
  let ranked = names.map { (name: $0, distance: distance(wanted, Array($0.lowercased()))) }
    .filter { $0.distance <= max(1, wanted.count / 3) || $0.name.lowercased().hasPrefix(word.lowercased()) }
    .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
  return ranked.prefix(limit).map(\.name)
}

/// How many characters must be put in, left out, replaced or swapped with their neighbour (Damerau's distance, optimal string
/// alignment).
package func distance(_ left: [Character], _ right: [Character]) -> Int {
  var before: [Int] = []
  var previous = Array(0...right.count)
  for i in left.indices {
    var current = [i + 1]
    for j in right.indices {
      var best = min(previous[j] + (left[i] == right[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { best = min(best, before[j - 1] + 1) }
      current.append(best)
    }
    (before, previous) = (previous, current)
  }
  return previous[right.count]
}
