/// Words by which something holds only under a condition.
package enum ConditionWords {
  /// Begin a clause that states the condition.
  ///
  /// Words that are others in a neighbouring language are not here, such as "se" and "si", but below.
  package static let subordinate: Phrases = [
    .english: ["if", "otherwise", "unless", "when", "whenever"],
    .chinese: ["假如", "如果"],
    .dutch: ["indien", "wanneer"],
    .french: ["lorsque", "quand"],
    .german: ["falls", "sobald", "sofern", "wenn"],
    .italian: ["quando"],
    .japanese: ["もし", "場合"],
    .polish: ["gdy", "jeśli", "kiedy"],
    .portuguese: ["quando"],
    .russian: ["если", "когда"],
    .spanish: ["cuando"],
    .turkish: ["eğer"],
    .ukrainian: ["коли", "якщо"],
  ]

  /// Begin such a clause right behind what is stated.
  package static let behindStatement: Phrases =
    subordinate + [
      .dutch: ["als"], .french: ["si"], .italian: ["se"], .portuguese: ["se"], .russian: ["для", "при"],
      .spanish: ["al", "si"],
    ]

  /// Above a box of output, which then is that of other code than the box above it.
  package static let ofOtherCode: Phrases = [.english: ["if", "unless", "without"]]

  /// All that stands above a box which shows what does not come.
  package static let ofWhatIsNot: Phrases = [
    .chinese: ["不是", "而不是"],
    .english: ["and not", "but not", "instead of", "not", "rather than"],
    .french: ["et non", "et non pas", "pas"],
    .german: ["nicht", "statt", "und nicht"],
    .italian: ["e non", "non"],
    .portuguese: ["e não", "em vez de", "não"],
    .russian: ["а не", "не"],
    .spanish: ["en lugar de", "y no"],
  ]

  /// Behind one of those say no more than that the box above is run.
  package static let running: Phrases = [
    .english: ["execute", "executed", "print", "run", "running"]
  ]

  /// After an outcome, which then holds under the condition only.
  package static let behindOutcome = subordinate + ["only if", "only when", "or"]

  /// Anywhere in a clause make it speak of what would happen.
  package static let words = subordinate + others

  /// What is possible, wished for, or prevented.
  package static let others: Phrases = [
    .english: [
      "avoid",
      "avoiding",
      "avoids",
      "could",
      "expect",
      "instead",
      "may",
      "might",
      "prevent",
      "prevents",
      "rather",
      "should",
      "without",
      "would",
    ]
  ]
}
