extension Flag {
  /// Which documents are read, and which of their samples are meant.
  static let selecting: [Flag] = [
    Flag("--section", "NAME", help: "only sections with NAME in their slug; repeatable", for: .selecting) {
      (options, text) throws(ValueError) in try options.sections.append(.word(text))
    },
    Flag("--question", "TEXT", help: "only questions with TEXT in their slug; repeatable", for: .selecting) {
      (options, text) throws(ValueError) in try options.questions.append(.word(text))
    },
    Flag(
      "--level", "LEVEL", help: "only questions of this level: junior, mid, senior; repeatable",
      for: .selecting
    ) {
      (options, text) throws(ValueError) in try options.levels.append(.word(text))
    },
    Flag("--exclude", "GLOB", help: "read no file or folder that GLOB fits; repeatable", for: .reading) {
      (options, text) throws(ValueError) in try options.reach.excluded.append(.word(text))
    },
    Flag("--hidden", help: "also read what is hidden, and what a .gitignore names", for: .reading) {
      $0.reach.readsHidden = true
    },
    Flag("--stdin-name", "NAME", help: "what the document on standard input is called (default: stdin)", for: .piped) {
      (options, text) throws(ValueError) in options.inputName = try .word(text)
    },
    Flag(
      "--shard", "I/N", help: "only the Ith of N parts of the samples, alike in cost as far as that is known",
      for: [.run, .matrix, .plan]
    ) {
      (options, text) throws(ValueError) in options.shard = try .shard(text)
    },
    Flag("--missing", help: "write what has no answer yet, and what follows from the answers, as a plan", for: [.merge])
    {
      $0.onlyMissing = true
    },
    Flag("--last-failed", help: "only samples that made the last run fail") { $0.onlyLastFailed = true },
    Flag("--fail-fast", help: "end with the first sample that makes the run fail") { $0.failsFast = true },
  ]
}
