import Verification

extension Comparison {
  /// `'hi'` for three printed lines `hi`: what is printed again and again is stated once.
  static let everyLine = Comparison("every line", of: .comment) { stated, actual in
    guard actual.isPrinted else { return false }
    let lines = actual.text.parts(by: .lines)
    guard let first = lines.first, lines.count > 1, lines.allSatisfy({ $0 == first }) else { return false }
    return holding(of: .item, stated, Actual(printed: first)) != nil
  }
}
