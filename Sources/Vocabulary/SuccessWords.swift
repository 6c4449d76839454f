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
      "no problem",
      "ok",
      "okay",
      "passes",
      "succeeds",
      "valid",
      "work",
      "works",
      "works fine",
    ]
  ]

  /// Before one of them, or alone.
  package static let leads = Marks.ticks + ["also", "now", "still", "this"]

  /// After "works".
  package static let behind = Closings.all + ["fine"]

  /// After "not": "not allowed" says that an exception comes.
  package static let permitting: Phrases = [.english: ["allowed", "possible", "supported"]]
}
