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

  /// Options that are no outcome.
  package static let ofNoOutcome: Phrases = [.english: ["all of", "both", "depends", "none of"]]
}
