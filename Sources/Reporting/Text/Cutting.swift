extension String {
  /// The text, at most about `limit` characters of it: the beginning, the end and what stands around `index` are kept,
  /// and the number of characters left out stands in each gap.
  func cut(to limit: Int, around index: Int? = nil) -> String {
    let characters = Array(self)
    guard characters.count > limit else { return self }
    let piece = limit / 3
    var kept = [0..<piece, (characters.count - piece)..<characters.count]
    if let index { kept.append(max(0, index - piece / 2)..<min(characters.count, index + piece / 2)) }

    var out = ""
    var end = 0
    for range in kept.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.upperBound > end {
      if range.lowerBound > end { out += " … \(range.lowerBound - end) characters … " }
      out += String(characters[max(end, range.lowerBound)..<range.upperBound])
      end = range.upperBound
    }
    return out
  }

  /// How many characters two texts have in common at their beginning; nil where they are the same.
  func firstDifference(from other: String) -> Int? {
    self == other ? nil : zip(self, other).prefix { $0 == $1 }.count
  }
}
