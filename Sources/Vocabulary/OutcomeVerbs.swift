/// Verbs that lead from code to what it prints, gives or is.
package enum OutcomeVerbs {
  /// To what is printed.
  package static let printing: Phrases = [
    .english: [
      "displays",
      "it prints",
      "logs",
      "output",
      "outputs",
      "outputs:",
      "print",
      "printed",
      "prints",
      "prints out",
      "shows",
      "this prints",
      "will output",
      "will print",
    ],
    .chinese: ["印出", "打印", "打印出", "输出"],
    .french: ["affiche"],
    .italian: ["stampa"],
    .korean: ["출력"],
    .portuguese: ["exibe", "imprime", "mostra"],
    .russian: ["выведет", "выводит", "напечатает", "печатает"],
    .spanish: ["imprime", "muestra"],
    .turkish: ["yazdırır"],
    .vietnamese: ["in ra"],
  ]

  /// Of those here the ones that say what a line is for, or are nouns: "Print grand total", "Output before the call".
  package static let imperative: Phrases = [.english: ["output", "print", "return"]]

  /// To a value.
  package static let giving: Phrases = [
    .english: [
      "evaluates to",
      "gives",
      "gives back",
      "it gives",
      "it returns",
      "produces",
      "results in",
      "return",
      "returns",
      "this evaluates to",
      "this gives",
      "this returns",
      "will evaluate to",
      "will give",
      "will return",
      "yields",
    ],
    .chinese: ["得到", "结果", "结果为", "结果是", "返回"],
    .french: ["renvoie", "retourne"],
    .german: ["ergibt", "gibt", "liefert"],
    .italian: ["restituisce"],
    .portuguese: ["devolve", "retorna"],
    .russian: ["вернет", "вернёт", "возвращает", "получим"],
    .spanish: ["devuelve", "retorna"],
    .vietnamese: ["trả về"],
  ]

  /// To what a line prints or gives.
  package static let ofLines = printing + giving

  /// To what something is at any time.
  package static let being: Phrases = [.english: ["equals", "is", "is always", "is equal to", "this is", "will be"]]

  /// To what something is from then on; in running text that may be another moment than the sample's end.
  package static let becoming: Phrases = [.english: ["always", "becomes", "is now", "is still"]]

  /// At the beginning of a comment.
  package static let inComments = printing + giving + being + becoming + ["raises"]

  /// From a call to its value: "f(2) still returns 4".
  package static let ofCalls = giving + ["now returns", "still returns"]

  /// Lead to an outcome only where one follows that nothing else explains: "still 4", "we get 4".
  package static let leadIns: Phrases = [
    .english: [
      "again",
      "also",
      "giving",
      "just",
      "result is",
      "resulting in",
      "still",
      "the answer is",
      "the result is",
      "the value is",
      "we get",
      "you get",
      "you'll get",
    ]
  ]

  /// From code, or an arrow, to a value.
  package static let ofValues = Arrows.phrases + giving

  /// From inline code to a value. English only, as nobody here knows the other languages' conditions.
  package static let givingInSentences = Phrases(english: giving[.english] + being[.english]) + Arrows.phrases + ["=="]

  /// From inline code to what it prints, in English.
  package static let printingInSentences = Phrases(english: printing[.english])

  /// Around such a verb.
  package static let adverbs: Phrases = [
    .english: ["also", "always", "just", "now", "simply", "still", "then", "therefore", "thus"]
  ]

  /// Say how often, which an outcome alone does not spell: "prints 'a' twice".
  package static let counting: Phrases = [.english: ["each", "every", "per", "thrice", "times", "twice"]]

  /// From what a text says to what the line gives, spaces and all.
  package static let returning = [", and returns ", ", then returns ", " and returns ", "; returns ", ", returns "]

  /// From what a line does, or prints, to what it gives.
  package static let goingOn = returning + [" and gives ", " and return ", " and yields ", ", yields "]

  /// Between words about a line and a verb that leads to its outcome.
  package static let signs = [" and ", " – ", " — ", ", ", "; ", "，", "；"]
}
