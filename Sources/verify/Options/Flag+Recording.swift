extension Flag {
  static let recording: [Flag] = [
    Flag(
      "--expectations", "DIR", help: "the folder of recorded outcomes (default: Expectations)",
      for: [.run, .lsp, .accept, .fix, .plan]
    ) {
      (options, text) throws(ValueError) in options.expectations = try .word(text)
    },
    Flag("--news", help: "only what differs from the newest earlier release on record") { $0.news = true },
    Flag("--dry-run", help: "show what would be recorded, and record nothing", for: [.accept]) { $0.dryRun = true },
    Flag(
      "--acknowledge", "REASON", help: "let the claims vary by release that do, for this reason", for: [.accept]
    ) {
      (options, text) throws(ValueError) in options.acknowledge = try .word(text)
    },
  ]
}
