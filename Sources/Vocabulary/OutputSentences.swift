/// What leads to the output of a sample in a sentence: "This prints", "输出结果是".
package enum OutputSentences {
  /// After one of `Subjects.program` in the same language.
  package static let verbs: Phrases = [
    .english: ["displays", "outputs", "prints", "will output", "will print"],
    .chinese: ["会打印", "会输出", "将打印", "将输出", "打印", "输出"],
    .dutch: ["drukt", "print", "toont"],
    .french: ["affiche", "affichera", "imprime"],
    .german: ["druckt", "gibt", "zeigt"],
    .italian: ["mostra", "produce", "restituisce", "stampa", "stamperà"],
    .polish: ["drukuje", "wypisuje", "wypisze", "wyświetli"],
    .portuguese: ["exibe", "imprime", "imprimirá", "mostra"],
    .russian: ["выведет", "выводит", "напечатает", "печатает"],
    .spanish: ["imprime", "imprimirá", "muestra"],
    .ukrainian: ["виведе", "виводить", "надрукує"],
  ]

  /// Without one.
  package static let others: Phrases = [
    .english: [
      "output", "prints", "the output is", "the output will be", "the printed text is", "the result is",
      "the result will be",
    ],
    .chinese: [
      "会打印", "会输出", "将输出", "打印结果是", "结果为", "结果是", "输出为", "输出是", "输出结果为", "输出结果是", "运行结果是",
    ],
    .dutch: ["de uitvoer is", "het resultaat is"],
    .french: ["la sortie est", "le résultat est", "on obtient"],
    .german: ["das ergebnis ist", "das ergebnis lautet", "die ausgabe ist", "die ausgabe lautet", "es wird"],
    .italian: ["il risultato è", "l'output è", "l'uscita è"],
    .japanese: ["出力は", "結果は"],
    .korean: ["결과는", "출력은"],
    .polish: ["wynik to", "wynikiem jest"],
    .portuguese: ["a saída será", "a saída é", "o resultado será", "o resultado é"],
    .russian: ["будет выведено", "будет напечатано", "выведется", "на экран выведется", "ответ", "результатом будет"],
    .spanish: ["el resultado es", "el resultado será", "imprime", "la salida es", "la salida será", "se imprime"],
    .turkish: ["ekrana", "çıktı"],
    .ukrainian: ["буде виведено", "результатом буде"],
  ]

  /// All that lead to it, whole; a label of the language does so, too.
  package static let all = led(by: Subjects.above) + others + OutputLabels.nouns.foreign + standingAlone

  /// Verbs of languages that leave the subject out.
  private static let standingAlone: Phrases = [.russian: verbs[.russian], .ukrainian: verbs[.ukrainian]]

  private static func led(by subjects: Phrases) -> Phrases {
    Phrases(
      Dictionary(
        uniqueKeysWithValues: Language.allCases.map { language in
          let space = language == .chinese ? "" : " "
          return (language, subjects[language].flatMap { subject in verbs[language].map { subject + space + $0 } })
        }))
  }
}
