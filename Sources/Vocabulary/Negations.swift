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
    ],
    .chinese: ["不会", "并未", "没有"],
    .french: ["aucune", "pas", "sans"],
    .german: ["kein", "keine", "keinen", "nicht", "ohne"],
    .italian: ["nessun", "non", "senza"],
    .polish: ["bez", "nie"],
    .portuguese: ["nenhum", "não", "sem"],
    .russian: ["без", "не", "нет"],
    .spanish: ["ningún", "no", "sin"],
    .turkish: ["değil"],
    .ukrainian: ["без", "не", "немає"],
  ]

  /// Right behind the name of an exception that does not come.
  package static let behindExceptions: Phrases = [
    .english: [
      "did not",
      "didn't",
      "does not",
      "doesn't",
      "is never",
      "is not",
      "isn't",
      "never",
      "not raised",
      "was not",
      "will not",
      "won't",
    ],
    .chinese: ["不会", "并未", "未", "没有"],
    .french: ["n'est pas"],
    .german: ["kommt nicht", "tritt nicht", "wird nicht"],
    .italian: ["non"],
    .portuguese: ["não"],
    .russian: ["не"],
    .spanish: ["no"],
    .ukrainian: ["не"],
  ]

  /// Before an exception that does not come.
  package static let ofExceptions: Phrases = [.english: ["no", "without"]]
}
