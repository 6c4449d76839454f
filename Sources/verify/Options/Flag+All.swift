extension Flag {
  /// Every flag, in the order of `--help`.
  static let all: [Flag] = selecting + running + loosening + recording + fixing + reporting + judging + about

  private static let running: [Flag] = [
    Flag(
      "--python", "RELEASE", help: "run on these releases: 3.12, 3.8-3.15, 3.14t, pypy3.9, all, a path",
      for: .sandboxed.subtracting([.worker])
    ) {
      (options, text) throws(ValueError) in
      for part in text.split(separator: ",", omittingEmptySubsequences: false) {
        try options.pythons.append(.word(String(part)))
      }
    },
    Flag(
      "--jobs", "N", help: "run N samples at a time (default: one a core, more while some wait)",
      for: .running.subtracting([.show, .plan])
    ) {
      (options, text) throws(ValueError) in options.jobs = try .count(text)
    },
    Flag(
      "--timeout", "SECONDS", help: "end a run of a sample after so long (default: 10), all of its runs after 3 x",
      for: .sandboxed
    ) {
      (options, text) throws(ValueError) in options.timeout = try .seconds(text)
    },
    Flag("--memory", "SIZE", help: "give a sample so much memory: 512M, 2G (default: 1G)", for: .sandboxed) {
      (options, text) throws(ValueError) in options.memory = try .memory(text)
    },
    Flag(
      "--sandbox", "NAME",
      help: "best (default), namespaces, landlock, bubblewrap, or none: unprotected",
      for: .sandboxed
    ) {
      (options, text) throws(ValueError) in options.sandbox = try .choice(text)
    },
    Flag("--cold", help: "start a new interpreter for every sample", for: .sandboxed) { $0.cold = true },
    Flag("--no-cache", help: "run everything anew, and keep nothing", for: .caching) { $0.usesCache = false },
    Flag(
      "--cache-size", "SIZE", help: "keep no more for later runs: 64M, 2G (default: 512M)", for: .caching
    ) {
      (options, text) throws(ValueError) in options.cacheSize = try .bytes(text)
    },
  ]

  private static let reporting: [Flag] = [
    Flag(
      "--format", "FORMAT", help: "write the report as", choices: { $0.formats.map(\.name) }, for: .withFormats
    ) {
      (options, text) throws(ValueError) in options.format = try .format(text, for: options.subcommand)
    },
    Flag("--output", "FILE", help: "write to FILE, not to standard output", for: .ending) {
      (options, text) throws(ValueError) in options.output = try .word(text)
    },
    Flag("--report", "FORMAT=FILE", help: "also write a report to FILE: junit=out.xml; repeatable", for: .reporting) {
      (options, text) throws(ValueError) in try options.reports.append(.file(text, for: options.subcommand))
    },
    Flag("--color", "WHEN", help: "auto (default: on a terminal), always, or never", for: .coloured) {
      (options, text) throws(ValueError) in options.coloring = try .choice(text)
    },
    Flag("--durations", "N", help: "name the N samples that took longest, on standard error") {
      (options, text) throws(ValueError) in options.durations = try .count(text)
    },
    Flag(
      "--link", "URL", help: "let html and markdown link to lines: 'https://…/{path}#L{line}'", for: [.run, .merge]
    ) {
      (options, text) throws(ValueError) in options.link = try .template(text)
    },
    Flag(
      "--verbose", short: "-v", help: "also say what holds, and why a sample was not run",
      for: [.run, .watch, .doctor, .merge]
    ) {
      $0.verbosity = .verbose
    },
    Flag(
      "--quiet", short: "-q", help: "only the summary, and only where something drifted", for: [.run, .watch, .merge]
    ) {
      $0.verbosity = .quiet
    },
    Flag(
      "--no-prose", help: "do not read statements in the running text, only in samples and output",
      for: .running.subtracting([.worker])
    ) {
      $0.prose = false
    },
    Flag(
      "--fresh", help: "no sample goes on from those above it, unless it says so",
      for: .running.subtracting([.worker])
    ) {
      $0.fresh = true
    },
    Flag("--prose", help: "sentences that say something of Python and that nothing proves", for: [.list]) {
      $0.onlyProse = true
    },
    Flag("--unclaimed", help: "only samples whose words and form state nothing", for: [.list]) { $0.unclaimed = true },
  ]

  private static let about: [Flag] = [
    Flag("--stdio", help: "speak on standard input and output, as it always does", for: [.lsp]) { _ in },
    Flag("--no-config", help: "read no .verify.toml and no pyproject.toml", for: Set(Subcommand.allCases)) { _ in },
    Flag("--help", short: "-h", help: "show this", for: Set(Subcommand.allCases)) { $0.answer = $0.answer ?? .help },
    Flag("--version", help: "show the version", for: Set(Subcommand.allCases)) { $0.answer = $0.answer ?? .version },
  ]
}

extension Set<Subcommand> {
  /// Those that take samples out of the bank.
  static let selecting: Set = [.run, .watch, .list, .matrix, .accept, .fix, .needs, .plan]
  /// Those that read a bank.
  static let reading = selecting.union([.show])
  /// Those that can read a document from standard input: nothing of it is written, and it comes once.
  static let piped: Set = [.run, .list, .matrix, .show, .needs]
  /// Those that run samples.
  static let running: Set = [.run, .watch, .lsp, .matrix, .accept, .fix, .show, .plan, .worker]
  /// Those that have answers from earlier runs; `show` is to show what happens now.
  static let caching = running.subtracting([.show])
  /// Those whose report may have colour.
  static let coloured: Set = [.run, .merge, .watch, .accept, .fix, .list, .show, .matrix, .pythons, .doctor]
  /// Those whose report has an end.
  static let ending = Set(Subcommand.allCases).subtracting([.watch, .lsp, .worker])
  /// Those whose report can be written in several formats.
  static let withFormats = Set(Subcommand.allCases.filter { $0.formats.count > 1 })
  /// Those whose report can be had in several formats at once.
  static let reporting: Set = [.run, .matrix, .merge]
  /// Those that start an interpreter in the sandbox.
  static let sandboxed: Set = running.union([.doctor])
}
