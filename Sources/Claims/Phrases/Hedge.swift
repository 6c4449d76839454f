import Vocabulary

/// Words that weaken a statement without taking it back.
enum Hedge {
  private static let leading = Hedges.leading + Hedges.ofExamples
  private static let trailing = Hedges.behind + Places.here

  /// Whether it introduces one value of many that could stand there, which nothing else contradicts.
  static func isOfExample(_ hedge: String?) -> Bool { hedge.map { Hedges.ofExamples.contains($0) } ?? false }

  /// A hedge that stands first, and what it hedges.
  static func leading(in text: Substring) -> (hedge: String, rest: Substring)? {
    guard let (hedge, rest) = Phrase.leading(leading, in: text), !rest.isEmpty else { return nil }
    return (hedge, rest.first == "," || rest.first == ":" ? rest.dropFirst().trimmed : rest)
  }

  /// A word or sign for "about" that stands first.
  static func approximation(in text: Substring) -> (hedge: String, rest: Substring)? {
    guard let (hedge, rest) = Phrase.leading(Approximations.all, in: text), !rest.isEmpty else { return nil }
    return (hedge, rest)
  }

  /// A hedge that stands behind the outcome, bare or in brackets, and what follows it.
  static func trailing(in text: Substring) -> (hedge: String, rest: Substring)? {
    let isBracketed = text.first == "("
    guard let (hedge, rest) = Phrase.leading(trailing, in: isBracketed ? text.dropFirst() : text) else { return nil }
    guard isBracketed else { return (hedge, rest) }
    guard rest.first == ")" else { return nil }
    return (hedge, rest.dropFirst().trimmed)
  }
}
