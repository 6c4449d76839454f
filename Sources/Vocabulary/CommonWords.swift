/// Words so common that two texts that share them need not be about the same.
package enum CommonWords {
  /// Of three letters or more; shorter ones say nothing anyway.
  package static let all: Phrases = [
    .english: [
      "all",
      "and",
      "any",
      "are",
      "but",
      "can",
      "each",
      "for",
      "from",
      "has",
      "here",
      "its",
      "not",
      "now",
      "one",
      "only",
      "that",
      "the",
      "then",
      "this",
      "was",
      "will",
      "with",
      "you",
    ]
  ]
}
