/// Words and signs that state a number by its limits.
package enum Bounds {
  /// That number or less.
  package static let atMost: Phrases = [
    .signs: ["<=", "≤"],
    .english: ["at most", "no more than", "not more than", "up to"],
  ]

  /// That number or more.
  package static let atLeast: Phrases = [
    .signs: [">=", "≥"],
    .english: ["at least", "no less than", "not less than"],
  ]

  /// Less than that number.
  package static let lessThan: Phrases = [
    .signs: ["<"],
    .english: ["below", "fewer than", "less than", "lower than", "smaller than", "under"],
  ]

  /// More than that number.
  package static let moreThan: Phrases = [
    .signs: [">"],
    .english: ["above", "bigger than", "exceeds", "greater than", "larger than", "more than", "over"],
  ]

  /// Two numbers follow.
  package static let between: Phrases = [.english: ["between"]]

  /// Name the limit, or an outcome: "max 3". Bounds only where something else says so.
  package static let maximum: Phrases = [.english: ["max", "maximum"]]

  /// As `maximum`.
  package static let minimum: Phrases = [.english: ["minimum"]]

  /// Words that alone make a bound.
  package static let all = atMost + atLeast + lessThan + moreThan + between
}
