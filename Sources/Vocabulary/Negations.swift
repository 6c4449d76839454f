/// Words that deny.
package enum Negations {
  /// Anywhere in a clause.
  package static let words: Phrases = [
    .english: [
      "can't",
      "cannot",
      "can’t",
      "didn't",
      "didn’t",
      "doesn't",
      "doesn’t",
      "don't",
      "don’t",
      "isn't",
      "isn’t",
      "never",
      "no",
      "not",
      "nothing",
      "without",
      "won't",
      "won’t",
    ]
  ]

  /// Before an exception that does not come.
  package static let ofExceptions: Phrases = [.english: ["no", "without"]]
}
