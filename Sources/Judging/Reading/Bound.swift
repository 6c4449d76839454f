import Verification
import Vocabulary

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
    if let word = Bounds.between.all.first(where: { text.hasPrefix("\($0) ") }),
      case let numbers = text.dropFirst(word.count + 1),
      let and = Conjunctions.betweenBounds.spaced.lazy.compactMap(numbers.range(of:)).first
    {
      guard let low = Quantity(String(numbers[..<and.lowerBound])),
        let high = Quantity(String(text[and.upperBound...]))
      else { return nil }
      self.low = Limit(quantity: low, isIncluded: true)
      self.high = Limit(quantity: high, isIncluded: true)
      return
    }
    for (words, isLow, isIncluded) in Self.words {
      guard let word = words.all.first(where: text.hasPrefix) else { continue }
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

  /// Those that include the limit first, so that `<=` is not read as `<`.
  private static let words: [(words: Phrases, isLow: Bool, isIncluded: Bool)] = [
    (Bounds.atMost + Bounds.maximum, false, true), (Bounds.atLeast + Bounds.minimum, true, true),
    (Bounds.lessThan, false, false), (Bounds.moreThan, true, false),
  ]
}
