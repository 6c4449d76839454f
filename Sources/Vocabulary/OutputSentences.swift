/// What leads to the output of a sample in a sentence: "This prints", "输出结果是".
package enum OutputSentences {
  /// After one of `Subjects.program`.
  package static let verbs: Phrases = [.english: ["displays", "outputs", "prints", "will output", "will print"]]

  /// Without one.
  package static let others: Phrases = [
    .english: ["output", "prints", "the output is", "the output will be", "the printed text is"]
  ]

  /// English ones, whole.
  package static let all =
    Phrases(english: Subjects.above.all.flatMap { subject in verbs.all.map { "\(subject) \($0)" } }) + others

  /// In other languages.
  package static let foreign = OutputLabels.nouns.foreign + ofOtherLanguages

  /// Besides labels.
  package static let ofOtherLanguages: Phrases = [
    .chinese: [
      "会打印",
      "会输出",
      "将输出",
      "打印结果是",
      "结果为",
      "结果是",
      "输出为",
      "输出是",
      "输出结果为",
      "输出结果是",
      "运行结果是",
    ],
    .french: ["ceci affiche", "la sortie est", "le résultat est"],
    .german: ["das gibt", "die ausgabe ist", "die ausgabe lautet"],
    .portuguese: ["a saída é", "isso imprime"],
    .russian: ["будет выведено", "выведет", "выведется", "код выведет", "на экран выведется", "ответ"],
    .spanish: ["el resultado es", "esto imprime", "imprime", "la salida es", "la salida será"],
  ]
}
