import Verification

extension Comparison {
  /// `{"b": 1, "a": 2}` for `{'a': 2, 'b': 1}`, `0.333` for 0.3333333333333333: the same value, however it is written.
  static let value = Comparison("value", of: [.comment, .line, .block, .item]) { stated, actual in
    guard let one = stated.literal, let other = actual.literal, one != .elision else { return false }
    return LiteralMatch.states(one, other, length: stated.text.utf8.count + actual.text.utf8.count)
  }
}
