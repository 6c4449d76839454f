extension Comparison {
  /// `56 bytes` for 56, `1,000` for 1000: the same figure with its unit, or with its digits grouped.
  static let figure = Comparison("figure", of: [.comment, .item]) { stated, actual in
    guard stated.literal == nil, let quantity = Quantity(stated.text), let seen = Quantity(actual.plain) else {
      return false
    }
    return quantity.isCommensurable(with: seen) && quantity.amount == seen.amount
  }
}
