/// Words that end a statement and say nothing about the outcome.
package enum Closings {
  /// Behind an outcome: "4 again".
  package static let all: Phrases = [
    .english: [
      "afterwards",
      "again",
      "as before",
      "as expected",
      "as well",
      "here",
      "now",
      "still",
      "this time",
      "too",
    ]
  ]

  /// Behind free text, which may itself end with any of the others.
  package static let ofText: Phrases = [.english: ["again", "as well", "too"]]

  /// Behind an outcome in running text.
  package static let inSentences: Phrases = [.english: ["again", "here", "too"]]
}
