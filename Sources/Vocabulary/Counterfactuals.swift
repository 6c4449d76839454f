/// Words after which something is said of other circumstances than the sample's.
package enum Counterfactuals {
  /// At the beginning of a comment.
  package static let leads = ConditionWords.subordinate + Places.systems + others

  /// Besides conditions and other machines.
  package static let others: Phrases = [
    .english: [
      "after",
      "assuming",
      "avoid",
      "avoids",
      "because",
      "before",
      "but beware",
      "could",
      "do not",
      "does not",
      "doesn't",
      "don't",
      "don’t",
      "equivalent to",
      "expected",
      "imagine",
      "instead",
      "like",
      "may",
      "might",
      "must",
      "never",
      "no",
      "not",
      "note",
      "note:",
      "one might",
      "prevents",
      "python 2",
      "rather than",
      "same as",
      "see",
      "so that",
      "suppose",
      "to avoid",
      "unlike",
      "until",
      "vs",
      "vs.",
      "we expect",
      "while",
      "without",
      "would",
      "you may",
      "you might",
      "you would",
    ]
  ]

  /// At the beginning of a sentence ask the reader to have other code before him.
  package static let changes: Phrases = [
    .english: ["change", "imagine", "in python 2", "now", "remove", "replace", "suppose", "try", "with"]
  ]

  /// Anywhere before code in its sentence: what is said is somebody's belief or wish, or of another time.
  package static let words: Phrases = [
    .english: [
      "appears",
      "assume",
      "assumes",
      "before",
      "believe",
      "believes",
      "claim",
      "claims",
      "guess",
      "imagine",
      "intended",
      "like",
      "looks",
      "mistakenly",
      "must",
      "naive",
      "naively",
      "say",
      "says",
      "seems",
      "such",
      "suppose",
      "supposed",
      "think",
      "thinks",
      "until",
      "want",
      "wants",
      "whether",
      "why",
      "wish",
      "wrongly",
    ]
  ]

  /// Where the same words mean another thing.
  package static let languages: Phrases = [
    .english: [
      "c",
      "java",
      "javascript",
      "js",
      "languages",
      "math",
      "mathematically",
      "mathematics",
      "maths",
      "perl",
      "php",
      "ruby",
      "rust",
    ]
  ]
}
