/// Words that say that nothing is raised.
package enum SuccessWords {
  /// Alone, or before a sign.
  package static let all: Phrases = [
    .english: [
      "allowed",
      "fine",
      "good",
      "is allowed",
      "is fine",
      "is ok",
      "legal",
      "no error",
      "no errors",
      "no exception",
      "no exception is raised",
      "no problem",
      "nothing is raised",
      "ok",
      "okay",
      "passes",
      "raises nothing",
      "succeeds",
      "valid",
      "work",
      "works",
      "works fine",
    ],
    .chinese: ["不会报错", "不报错", "没有报错", "没有错误", "没有问题"],
    .dutch: ["geen fout", "werkt"],
    .french: ["aucune erreur", "fonctionne", "pas d'erreur"],
    .german: ["funktioniert", "kein fehler", "keine ausnahme"],
    .italian: ["funziona", "nessun errore"],
    .japanese: ["エラーにならない"],
    .korean: ["에러 없음", "오류 없음"],
    .polish: ["brak błędu", "działa"],
    .portuguese: ["funciona", "nenhum erro", "sem erro"],
    .russian: ["без ошибок", "нет ошибки", "работает"],
    .spanish: ["funciona", "ningún error", "sin error", "sin errores"],
    .turkish: ["hata vermez", "hata yok", "çalışır"],
    .ukrainian: ["без помилок", "працює"],
  ]

  /// Before one of them, or alone.
  package static let leads = Marks.ticks + ["also", "now", "still", "this"]

  /// After "works".
  package static let behind = Closings.all + ["fine"]

  /// After "not": "not allowed" says that an exception comes.
  package static let permitting: Phrases = [.english: ["allowed", "possible", "supported"]]
}
