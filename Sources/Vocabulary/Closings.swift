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
  ///
  /// With what a verb leaves for the end in languages that part it, or set it last.
  package static let inSentences: Phrases = [
    .english: ["again", "here", "too"],
    .german: ["aus", "ausgegeben", "gedruckt"],
    .japanese: ["です", "と出力されます", "と表示されます", "になります", "を出力します"],
    .korean: ["가 출력됩니다", "이 출력됩니다", "이다", "입니다"],
    .turkish: ["olacaktır", "olur", "yazdırılır", "yazdırır"],
  ]
}
