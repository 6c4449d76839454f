import Verification

extension Comparison {
  /// `~56 bytes` for 64, `about 1 s` for 1.0003: within a quarter, times within a factor of 1.5 or 0.1 s.
  static let approximation = Comparison(Agreement("approximation", leavesRoom: true), of: [.comment, .item]) {
    stated, actual in
    guard stated.isApproximate, let quantity = Quantity(stated.text), let seen = Quantity(actual.plain) else {
      return false
    }
    return quantity.isNear(seen)
  }
}
