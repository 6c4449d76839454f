import Vocabulary

extension Comparison {
  /// `0, 2, 4, ...` for 0: the first of what further calls will give.
  static let firstOfSeries = Comparison("first of a series", of: .comment) { stated, actual in
    let items = stated.text.parts(by: .signsAndWords).map { Stated($0) }
    guard items.count > 2, LiteralWords.goingOn.contains(items[items.count - 1].text), actual.sequences.isEmpty,
      items.dropLast().allSatisfy(\.isExact)
    else { return false }
    return holding(of: .item, items[0], actual) != nil
  }
}
