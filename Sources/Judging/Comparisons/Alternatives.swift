extension Comparison {
  /// `'a' or 'b'` for either, `{1, 2} or {2, 1}`: each alternative is a literal.
  static let alternatives = Comparison("alternatives", of: .comment) { stated, actual in
    guard let or = stated.text.range(of: " or ") else { return false }
    let one = Stated(String(stated.text[..<or.lowerBound]))
    let other = Stated(String(stated.text[or.upperBound...]))
    guard one.isExact, other.isExact else { return false }
    return holding(of: .item, one, actual) != nil || holding(of: .item, other, actual) != nil
  }
}
