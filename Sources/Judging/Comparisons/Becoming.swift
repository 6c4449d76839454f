import Vocabulary

extension Comparison {
  /// `"5" → 5` for 5, `[1] -> [1, 2]` for `[1, 2]`: what there was, and what the line makes of it.
  static let becoming = Comparison("what it becomes", of: .comment) { stated, actual in
    stated.becoming.map { holding(of: .item, $0, actual) != nil } ?? false
  }
}

extension Stated {
  /// What stands behind an arrow between two values; nil where the text is something else.
  var becoming: Stated? {
    guard let arrow = Arrows.spaced.lazy.compactMap(text.range(of:)).first,
      Stated(String(text[..<arrow.lowerBound])).isExact, case let after = Stated(String(text[arrow.upperBound...])),
      after.isExact
    else { return nil }
    return after
  }
}
