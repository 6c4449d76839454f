import Verification

/// What came, spelled as its author spelled what was stated: parts that are the same stay letter for letter, with the white
/// space and the line ends before them, and others take over the quotes.
enum Respelling {
  /// - Parameters:
  ///   - came: a literal in Python's spelling.
  ///   - stated: a literal in its author's.
  static func of(_ came: String, like stated: String) -> String {
    let old = SpelledLiteral(stated)
    var new = SpelledLiteral(came)
    if case .set? = PythonLiteral.parse(came) { new = inOrder(of: old, new) }
    let matching = Matching(old.parts, new.parts) { $0.value == $1.value }
    var parts: [SpelledLiteral.Part] = []
    for (index, gap) in matching.gaps(old.parts.count, new.parts.count).enumerated() {
      for (offset, place) in gap.new.enumerated() {
        var part = new.parts[place]
        var quote = old.quote
        if offset < gap.old.count {
          let before = old.parts[gap.old.lowerBound + offset]
          part.lead = before.lead
          quote = PythonLexer.string(before.text)?.quote ?? quote
        } else if old.isTight, parts.last?.text == "," {
          part.lead = ""
        }
        if let quote { part.text = Quoting.requoted(part.text, in: quote) }
        parts.append(part)
      }
      if index < matching.pairs.count { parts.append(old.parts[matching.pairs[index].old]) }
    }
    new.parts = parts
    return new.text
  }

  /// A set in the order in which the author has its items, as far as it has them: its own order is chance.
  private static func inOrder(of old: SpelledLiteral, _ new: SpelledLiteral) -> SpelledLiteral {
    guard let wanted = old.items, let items = new.items, let first = items.first, let last = items.last else {
      return new
    }
    func value(_ literal: SpelledLiteral, _ item: Range<Int>) -> [SpelledLiteral.Part.Value] {
      literal.parts[item].map(\.value)
    }
    var left = items
    var taken: [Range<Int>?] = wanted.map { item in
      left.firstIndex { value(new, $0) == value(old, item) }.map { left.remove(at: $0) }
    }
    for index in taken.indices where taken[index] == nil && !left.isEmpty { taken[index] = left.removeFirst() }
    let order = taken.compactMap(\.self) + left
    func kept(_ order: [Range<Int>]) -> Int { zip(wanted, order).count { value(old, $0) == value(new, $1) } }
    if kept(items) >= kept(order) { return new }
    var set = new
    var middle: [SpelledLiteral.Part] = []
    for (index, item) in order.enumerated() {
      var parts = Array(new.parts[item])
      parts[0].lead = index == 0 ? "" : " "
      // The comma behind the first item; there is one where there are two items.
      if index > 0 { middle.append(new.parts[items[0].upperBound]) }
      middle += parts
    }
    set.parts.replaceSubrange(first.lowerBound..<last.upperBound, with: middle)
    return set
  }
}
