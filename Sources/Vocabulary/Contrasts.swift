/// Words that set an outcome against another one: "4, not 3.5".
package enum Contrasts {
  /// Behind the outcome.
  package static let all: Phrases = [.english: ["and not", "instead of", "not", "rather than"]]

  /// What it is set against, in words.
  package static let otherOutcomes: Phrases = [.english: ["an error", "an exception", "what"]]
}
