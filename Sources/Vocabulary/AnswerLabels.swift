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

  /// Alone above an answer: "Answer", "Show solution", `<summary>Antwort</summary>`.
  package static let standingAlone: Phrases =
    all + [
      .english: [
        "answer key", "click to see answer", "click to see the answer", "reveal answer", "see answer", "see the answer",
        "show answer", "show solution", "show the answer", "show the solution", "solution", "the answer",
        "the solution",
        "view answer", "view solution",
      ],
      .chinese: ["参考答案", "显示答案", "查看答案", "解答"],
      .czech: ["odpověď", "řešení"],
      .dutch: ["antwoord", "oplossing"],
      .french: ["afficher la réponse", "la réponse", "solution", "voir la réponse"],
      .german: ["antwort anzeigen", "lösung", "lösung anzeigen"],
      .indonesian: ["jawaban"],
      .italian: ["mostra risposta", "soluzione"],
      .japanese: ["回答", "正解", "答え", "解答"],
      .korean: ["답", "정답"],
      .persian: ["جواب"],
      .polish: ["odpowiedź", "rozwiązanie"],
      .portuguese: ["solução", "ver resposta"],
      .russian: ["показать ответ", "решение"],
      .spanish: ["mostrar respuesta", "solución", "ver respuesta"],
      .turkish: ["cevabı göster", "yanıt", "çözüm"],
      .ukrainian: ["відповідь", "розв'язок"],
      .vietnamese: ["đáp án"],
    ]

  /// Bytes of a label and the marks around it; most lines are longer, and need not be looked at.
  private static let longest = 80

  /// Whether a line is nothing but such a label, whatever marks stand around it: `[!success]- Answer`, `**Answer:**`.
  package static func isAlone(_ line: some StringProtocol) -> Bool {
    guard line.utf8.count <= longest else { return false }
    let text = line.lowercased()
    let said = Callout.title(of: text[...]).split { !$0.isLetter && $0 != "'" }.joined(separator: " ")
    return standingAlone.contains(said)
  }

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
