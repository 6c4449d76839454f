/// Words for any exception, whatever its name.
package enum ErrorWords {
  /// Name one, also as an option of a question.
  package static let nouns: Phrases = [
    .english: [
      "an error",
      "an exception",
      "compilation error",
      "compile error",
      "error",
      "errors",
      "exception",
      "runtime error",
      "syntax error",
    ],
    .chinese: ["会出错", "会报错", "出错", "异常", "引发异常", "抛出异常", "报错", "異常", "错误"],
    .french: ["erreur", "lève une exception"],
    .german: ["ausnahme", "fehler"],
    .italian: ["eccezione", "errore"],
    .japanese: ["エラー", "例外"],
    .korean: ["에러", "예외", "오류"],
    .polish: ["błąd", "wyjątek"],
    .portuguese: ["erro", "exceção"],
    .russian: ["будет ошибка", "исключение", "ошибка"],
    .spanish: ["error", "excepción"],
    .turkish: ["hata", "istisna"],
    .ukrainian: ["виняток", "помилка"],
    .vietnamese: ["lỗi", "ngoại lệ"],
  ]

  /// Go on from one that is stated: "error, as …", "exception raised here".
  package static let behindNoun =
    Reasons.all + Closings.all + [
      "and", "at", "from", "if", "in", "inside", "is raised", "is thrown", "occurs", "on", "or", "raised", "then",
      "thrown", "was raised", "when", "will be raised", "with",
    ]

  /// Say that one comes, or that something is not allowed. A program may print them.
  package static let verbs: Phrases = [
    .english: [
      "blows up",
      "boom",
      "breaks",
      "can't",
      "cannot",
      "can’t",
      "crash",
      "crashes",
      "does not work",
      "doesn't work",
      "fail",
      "fails",
      "forbidden",
      "illegal",
      "invalid",
      "not allowed",
      "raise an error",
      "raise an exception",
      "raises",
      "raises an error",
      "raises an exception",
      "raises error",
      "raises exception",
      "throws an error",
      "throws an exception",
      "won't work",
    ],
    .chinese: ["不允许", "会失败", "失败"],
    .french: ["échoue"],
    .german: ["schlägt fehl"],
    .italian: ["fallisce"],
    .portuguese: ["falha"],
    .russian: ["не сработает", "упадет", "упадёт"],
    .spanish: ["falla"],
  ]

  /// Any of them.
  package static let all = nouns + verbs

  /// Whether a sentence of the text speaks of an exception, and does not deny it: not "No error is raised".
  package static func areSpokenOf(in text: String) -> Bool {
    text.lowercased().split { ".;!?。！？\n".contains($0) }.contains { sentence in
      nouns.all.contains(where: sentence.contains) && !Negations.words.stand(in: sentence)
    }
  }

  /// All that is stated of an exception: any will do.
  package static let alone: Phrases = [
    .english: ["crashes", "error", "errors", "exception", "fails", "raise", "raises", "throws"]
  ]

  /// Before one: "this fails".
  package static let leads = Marks.crosses + Marks.alarms + ["bad:", "oops", "oops,", "this", "will"]

  /// After "no": nothing is raised.
  package static let absent: Phrases = [.english: ["error", "errors", "exception"]]

  /// After a quoted or bare name of an exception: "a `TypeError` exception".
  package static let behindName: Phrases = [
    .english: ["error", "exception"], .chinese: ["异常", "错误"], .german: ["aus"],
  ]

  /// The names of exceptions in words.
  package static let names: Phrases = [
    .english: [
      "assertion error",
      "attribute error",
      "import error",
      "indentation error",
      "index error",
      "key error",
      "lookup error",
      "name error",
      "overflow error",
      "recursion error",
      "runtime error",
      "syntax error",
      "type error",
      "unbound local error",
      "value error",
      "zero division error",
    ]
  ]

  /// Say that an exception was raised and went no further.
  package static let handled: Phrases = [
    .english: ["caught", "handled", "ignored", "logged", "suppressed", "swallowed"]
  ]

  /// Say on which occasion it comes; whether that is the case only what happens can tell.
  package static let circumstances: Phrases = [.english: ["for", "in case", "on", "upon"]]

  /// Lead to another place than the line's: "inside the generator".
  package static let within: Phrases = [.english: ["inside", "into", "within"]]

  /// Lead to one of `places`.
  package static let at: Phrases = [.english: ["at", "in"]]

  /// Where code runs that a line only starts.
  package static let places: Phrases = [
    .english: [
      "await",
      "callback",
      "callee",
      "child",
      "coroutine",
      "generator",
      "process",
      "task",
      "thread",
      "worker",
      "yield",
    ]
  ]
}
