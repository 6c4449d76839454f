/// Words and signs that lead from a name to what it holds: "x is now 5".
package enum StateLinks {
  /// Only a name's value can follow them, so that words may follow the value.
  package static let strong: Phrases = [
    .english: [
      "becomes",
      "has become",
      "is again",
      "is also",
      "is now",
      "is set to",
      "is still",
      "now equals",
      "now is",
      "remains",
      "stays",
      "still equals",
      "still is",
    ]
  ]

  /// Say of a container that something is in it, or what it is.
  package static let holding: Phrases = [
    .english: ["contains", "holds", "now contains", "now holds", "still contains", "still holds"]
  ]

  /// May lead to something else.
  package static let others: Phrases = [
    .english: ["equals", "is", "now", "still"],
    .chinese: ["为", "仍为", "仍然是", "依然是", "变为", "变成", "是", "现在为", "现在是", "还是"],
    .french: ["est maintenant", "est toujours", "vaut"],
    .german: ["ist immer noch", "ist jetzt"],
    .italian: ["adesso è", "ora è", "vale ora", "è ancora", "è ora"],
    .polish: ["jest teraz", "teraz", "to teraz", "wynosi"],
    .portuguese: ["agora vale", "agora é", "ainda é", "continua", "é agora"],
    .russian: ["все еще", "всё ещё", "равен", "равна", "равно", "стал", "стала", "стало", "теперь"],
    .spanish: ["ahora es", "ahora vale", "sigue siendo", "vale"],
    .turkish: ["artık", "hala", "hâlâ", "şimdi"],
    .ukrainian: ["дорівнює", "досі", "став", "стала", "тепер"],
    .vietnamese: ["bây giờ là", "vẫn là"],
  ]

  /// Any of them, or a sign.
  package static let all = strong + holding + others + Arrows.phrases + [":", "=", "=="]

  /// Those of them that leave no doubt.
  package static let sure = strong + ["now holds", "still holds"]

  /// Between the names and values of a list: "a = 1, b is 2".
  package static let ofPairs: Phrases = [
    .signs: [":", "=", "=="],
    .english: ["is", "is now"],
  ]

  /// Before a state at the beginning of a comment.
  package static let leads: Phrases = [
    .english: ["now", "now,", "so", "still", "then"],
    .chinese: ["此时", "现在"],
    .french: ["maintenant"],
    .german: ["jetzt"],
    .italian: ["adesso", "ora"],
    .portuguese: ["agora"],
    .russian: ["теперь"],
    .spanish: ["ahora"],
    .turkish: ["artık", "şimdi"],
    .ukrainian: ["тепер"],
  ]

  /// Between words about the line and a state.
  package static let afterWords: Phrases = [.english: ["and", "but", "now", "so", "so now", "then"]]

  /// From a name to what it is in the end, in running text.
  package static let inSentences: Phrases = [
    .english: ["becomes", "has become", "is", "is again", "is still", "remains", "stays"]
  ]

  /// Of those the ones that say "now".
  package static let nowInSentences: Phrases = [.english: ["is now", "now equals", "now is"]]

  /// Before a name of which it is said what it is now.
  package static let beforeNow: Phrases = [.english: ["and", "hence", "so", "therefore", "thus"]]

  /// Before a name, where the verb does not say "now".
  package static let now: Phrases = [.english: ["and now", "now", "so now"]]

  /// Before a name in running text.
  package static let ofNames: Phrases = [
    .english: [
      "and",
      "as a result",
      "hence",
      "here",
      "so",
      "the dict",
      "the list",
      "the name",
      "the original",
      "the string",
      "the tuple",
      "the value of",
      "the variable",
      "therefore",
      "thus",
    ]
  ]

  /// Before a name, of the sample's end.
  package static let ofTheEnd: Phrases = [
    .english: [
      "after it",
      "after running this",
      "after that",
      "after the loop",
      "after this",
      "after this code",
      "afterwards",
      "at the end",
      "finally",
      "in the end",
    ]
  ]
}
