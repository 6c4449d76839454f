import Verification

extension Comparison {
  /// `less than 400,000` for 312842, `> 0` for 7, `between 1 and 6` and `1-6` for 4.
  static let bounds = Comparison(Agreement("bounds", leavesRoom: true), of: [.comment, .item]) { stated, actual in
    guard let seen = Quantity(actual.plain) else { return false }
    if let bound = Bound(stated.text) { return bound.contains(seen) == true }
    guard let range = StatedRange(stated.text), range.first <= range.last else { return false }
    return Double(range.first) <= seen.amount && seen.amount <= Double(range.last)
  }
}
