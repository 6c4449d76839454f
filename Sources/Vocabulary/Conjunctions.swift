/// Words and signs between outcomes.
package enum Conjunctions {
  /// Between outcomes that came one after another.
  package static let joining = Arrows.phrases + [", and", ", then", "and", "then"]

  /// Before the next of several outcomes.
  package static let andThen: Phrases = [
    .english: ["and", "then"],
    .chinese: ["然后"],
    .french: ["et", "puis"],
    .german: ["dann", "und"],
    .italian: ["e", "poi"],
    .polish: ["i", "potem"],
    .portuguese: ["depois", "e"],
    .russian: ["затем", "и", "потом"],
    .spanish: ["luego", "y"],
    .ukrainian: ["потім", "і"],
  ]

  /// Between a state and the next.
  package static let listing: Phrases = [
    .signs: [",", ";"],
    .english: [", and", "and"],
  ]

  /// Between a value and a state.
  package static let afterValue: Phrases = [
    .signs: [",", ";", "–", "—"],
    .english: [", and", "and"],
  ]

  /// Between the outcomes that one text names.
  package static let separating: Phrases = [.english: ["and", "and then", "then", "versus", "vs", "vs."]]

  /// Between exceptions, either of which may come.
  package static let either: Phrases = [
    .signs: ["/", "|"],
    .english: ["or"],
  ]

  /// After the exception that ends a sample, whatever follows.
  package static let behindException = Reasons.all + ["and", "at", "here", "on", "with"]

  /// After an outcome in running text, whatever follows.
  package static let behindOutcome = Reasons.all + Closings.inSentences + ["and"]

  /// After the name of an exception in words.
  package static let behindName = Reasons.all + ["at"]

  /// Between two numbers.
  package static let betweenBounds: Phrases = [.english: ["and", "to"]]

  /// Between the ends of a range.
  package static let to: Phrases = [.english: ["through", "to"]]

  /// Before a range.
  package static let ofRanges: Phrases = [.english: ["from", "integers", "numbers"]]
}
