/// Verbs and labels that announce an exception: "raises", "fails with a", "报错：".
package enum ExceptionVerbs {
  /// After which any name of a class is an exception.
  package static let announcing: Phrases = [
    .english: [
      "raise",
      "raised",
      "raises",
      "should raise",
      "should throw",
      "this raises",
      "this should raise",
      "this should throw",
      "this throws",
      "this will raise",
      "this will throw",
      "throw",
      "throws",
      "will raise",
      "will throw",
    ]
  ]

  /// After which an exception is named, in running text too.
  package static let raising = announcing + ["crashes with", "fail with", "fails with", "should fail with"]

  /// May also lead to something else.
  package static let leading: Phrases = [
    .english: [
      "blows up with",
      "causes",
      "fails",
      "gives",
      "gives:",
      "immediately",
      "leads to",
      "now",
      "produces",
      "results in",
      "should give",
      "should give:",
      "this gives",
      "this gives:",
      "this should give",
      "this should give:",
      "triggers",
      "will give",
    ],
    .chinese: ["会引发", "会抛出", "将抛出", "引发", "抛出"],
    .french: ["lève"],
    .german: ["wirft"],
    .italian: ["solleva"],
    .portuguese: ["gera", "lança", "levanta"],
    .russian: ["бросает", "выбрасывает", "выбросит", "вызовет", "вызывает"],
    .spanish: ["da", "genera", "lanza", "lanzará"],
  ]

  /// Name what goes wrong, most before a colon.
  package static let labels: Phrases = [
    .english: [
      "bad:",
      "boom",
      "boom!",
      "boom:",
      "error -",
      "error —",
      "error:",
      "exception:",
      "fails:",
      "nope:",
      "oops:",
      "output:",
      "wrong:",
    ],
    .chinese: ["会报错", "报错", "报错:", "报错：", "異常", "错误", "错误:", "错误："],
    .french: ["erreur:"],
    .german: ["fehler:"],
    .italian: ["errore:"],
    .japanese: ["エラー:", "異常"],
    .korean: ["에러:", "오류:"],
    .persian: ["خطا:"],
    .portuguese: ["erro:"],
    .russian: ["исключение", "ошибка", "ошибка:"],
    .turkish: ["hata:"],
    .vietnamese: ["lỗi:"],
  ]

  /// Before the exception, or its message.
  package static let namingAny: Phrases = [.english: ["error:", "exception:"]]

  /// Before an exception at the beginning of a comment.
  package static let inComments = raising + leading + labels + Marks.crosses + Marks.alarms + Arrows.phrases

  /// Single words by which a clause states the exception that it names.
  package static let inSentences: Phrases = [
    .english: [
      "causes",
      "crash",
      "crashes",
      "fail",
      "fails",
      "gets",
      "gives",
      "produces",
      "raise",
      "raises",
      "then",
      "throw",
      "throws",
      "triggers",
      "yields",
    ]
  ]

  /// From the sample, as the subject of a sentence, to the exception that ends it.
  package static let ending: Phrases = [
    .english: [
      "crashes with",
      "ends in",
      "ends with",
      "fail with",
      "fails with",
      "raise",
      "raises",
      "results in",
      "stops with",
      "throw",
      "throws",
    ],
    .chinese: ["会引发", "会抛出", "会报", "将引发", "将抛出", "引发", "抛出"],
    .dutch: ["eindigt met", "gooit", "werpt"],
    .french: ["déclenche", "lance", "lève", "provoque", "échoue avec"],
    .german: ["endet mit", "erzeugt", "führt zu", "löst", "scheitert mit", "wirft"],
    .italian: ["genera", "lancia", "provoca", "solleva"],
    .polish: ["rzuca", "wywołuje", "zgłasza"],
    .portuguese: ["dispara", "gera", "lança", "levanta", "provoca"],
    .russian: [
      "бросает", "бросит", "выбрасывает", "выбросит", "вызовет", "вызывает", "завершится с", "приведёт к", "приводит к",
    ],
    .spanish: ["arroja", "genera", "lanza", "lanzará", "produce", "provoca"],
    .ukrainian: ["викликає", "викличе", "кидає"],
  ]

  /// Between a sample and an exception: "It prints `2` and then raises".
  package static let printingBefore: Phrases = [.english: ["outputs", "prints"]]

  /// Adverbs before such a verb.
  package static let beforeEnding: Phrases = [
    .english: ["also", "always", "immediately", "now", "then", "therefore", "will"]
  ]
}
