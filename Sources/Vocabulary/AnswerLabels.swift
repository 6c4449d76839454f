/// Words of questions of multiple choice.
package enum AnswerLabels {
  /// Before the letter of the right option: "Answer: b".
  package static let all: Phrases = [
    .english: ["ans", "answer", "correct answer", "correct option", "the correct answer"],
    .chinese: ["正确答案", "答", "答案"],
    .french: ["réponse"],
    .german: ["antwort"],
    .italian: ["risposta"],
    .persian: ["پاسخ"],
    .portuguese: ["resposta", "resposta correta"],
    .russian: ["ответ", "правильный ответ"],
    .spanish: ["respuesta", "respuesta correcta"],
    .turkish: ["cevap"],
  ]

  /// Between the label and the letter: "Answer: option b".
  package static let fillers: Phrases = [.english: ["is", "option"]]

  /// In a question ask for what comes of the sample: only then is a literal that is ticked meant as that for certain.
  package static let askingForOutcome: Phrases = [
    .english: [
      "display", "displayed", "evaluate", "evaluates", "happen", "happens", "output", "outputs", "print", "printed",
      "prints",
      "result", "return", "returned", "returns", "show", "value",
    ],
    .french: ["affiche", "retourne", "résultat", "sortie"],
    .german: ["ausgabe", "ausgegeben", "ergebnis", "gibt"],
    .italian: ["output", "risultato", "stampa"],
    .portuguese: ["imprime", "resultado", "saída"],
    .russian: ["вернёт", "выведет", "вывод", "напечатает", "результат"],
    .spanish: ["imprime", "resultado", "salida"],
    .turkish: ["çıktı", "çıktısı"],
    .ukrainian: ["виведе", "результат"],
  ]

  /// Before the name whose value is asked for.
  package static let askingForValue: Phrases = [
    .english: ["contents of", "value of"], .french: ["valeur de"], .german: ["wert von"], .italian: ["valore di"],
    .portuguese: ["valor de"], .russian: ["значение"], .spanish: ["valor de"],
  ]

  /// Options that are no outcome.
  package static let ofNoOutcome: Phrases = [.english: ["all of", "both", "depends", "none of"]]
}
