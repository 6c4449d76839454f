/// Articles, and nouns that say nothing more.
package enum Articles {
  /// Before a noun.
  package static let all: Phrases = [.english: ["a", "an", "the"]]

  /// Before one of many.
  package static let indefinite: Phrases = [.english: ["a", "an"]]

  /// Before an outcome in running text.
  package static let withNouns = all + ["the list", "the number", "the string", "the tuple", "the value"]
}
