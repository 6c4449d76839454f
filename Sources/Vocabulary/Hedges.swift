/// Words that weaken a statement without taking it back.
package enum Hedges {
  /// Before what is stated.
  package static let leading: Phrases = [
    .english: [
      "at the prompt",
      "commonly",
      "generally",
      "ideally",
      "in cpython",
      "in most cases",
      "in most contexts",
      "in the repl",
      "likely",
      "maybe",
      "most likely",
      "mostly",
      "normally",
      "often",
      "on cpython",
      "perhaps",
      "possibly",
      "probably",
      "should be",
      "should print",
      "sometimes",
      "typically",
      "usually",
    ]
  ]

  /// Introduce one value of many that could stand there, which nothing else contradicts.
  package static let ofExamples: Phrases = [.english: ["e.g.", "for example", "for instance", "something like"]]

  /// Behind what is stated.
  package static let behind: Phrases = [
    .english: [
      "approx",
      "approx.",
      "approximately",
      "at the prompt",
      "in a script",
      "in cpython",
      "in interactive mode",
      "in most cases",
      "in most contexts",
      "in most implementations",
      "in repl",
      "in scripts",
      "in the interactive shell",
      "in the interpreter",
      "in the repl",
      "likely",
      "may differ",
      "may vary",
      "might differ",
      "might vary",
      "most likely",
      "most of the time",
      "normally",
      "often",
      "on cpython",
      "or so",
      "probably",
      "roughly",
      "sometimes",
      "typically",
      "usually",
      "varies",
      "will differ",
      "will vary",
      "your output may vary",
    ],
    .chinese: ["不一定", "可能不同", "可能会变", "实际值会变", "每次不同", "通常"],
    .french: ["en général", "peut varier"],
    .german: ["kann abweichen", "kann variieren", "meistens"],
    .portuguese: ["geralmente", "pode variar"],
    .russian: ["может меняться", "может отличаться", "обычно"],
    .spanish: ["normalmente", "puede variar"],
  ]
}
