import Verification

/// A figure stated by its limits: `less than 400,000`, `>= 2`, `between 1 and 6`.
struct Bound {
  private let low: Limit?
  private let high: Limit?

  private struct Limit {
    let quantity: Quantity
    let isIncluded: Bool
  }

  init?(_ text: String) {
    let text = text.lowercased().trimmed
    if text.hasPrefix("between "), let and = text.dropFirst(8).range(of: " and ") {
      guard let low = Quantity(String(text.dropFirst(8)[..<and.lowerBound])),
        let high = Quantity(String(text[and.upperBound...]))
      else { return nil }
      self.low = Limit(quantity: low, isIncluded: true)
      self.high = Limit(quantity: high, isIncluded: true)
      return
    }
    for (words, isLow, isIncluded) in Self.words {
      guard let word = words.first(where: { text.hasPrefix($0) }) else { continue }
      guard let quantity = Quantity(String(text.dropFirst(word.count))) else { return nil }
      let limit = Limit(quantity: quantity, isIncluded: isIncluded)
      low = isLow ? limit : nil
      high = isLow ? nil : limit
      return
    }
    return nil
  }

  /// Nil where the two cannot be compared.
  func contains(_ quantity: Quantity) -> Bool? {
    for limit in [low, high].compactMap(\.self) where !limit.quantity.isCommensurable(with: quantity) { return nil }
    if let low, quantity.amount < low.quantity.amount { return false }
    if let high, quantity.amount > high.quantity.amount { return false }
    for limit in [low, high].compactMap(\.self) where !limit.isIncluded && quantity.amount == limit.quantity.amount {
      return false
    }
    return true
  }

  /// Longer words first, so that `<=` is not read as `<`.
  private static let words: [(words: [String], isLow: Bool, isIncluded: Bool)] = [
    (["<=", "≤", "at most", "up to", "no more than", "not more than", "maximum", "max"], false, true),
    ([">=", "≥", "at least", "no less than", "not less than", "minimum"], true, true),
    (["<", "less than", "fewer than", "smaller than", "lower than", "under", "below"], false, false),
    ([">", "more than", "greater than", "larger than", "bigger than", "over", "above", "exceeds"], true, false),
  ]
}
