import Reporting

/// What the command is asked to do.
enum Subcommand: String, Sendable, CaseIterable {
  case run
  case watch
  case lsp
  case accept
  case fix
  case list
  case show
  case pythons
  case matrix
  case needs
  case config
  case doctor
  case cache
  case explain
  case completions
  case manual
  case plan
  case worker
  case merge

  /// As it is typed; the main one has no word of its own.
  var word: String? { self == .run ? nil : rawValue }

  /// Of all.
  static var words: [String] { allCases.compactMap(\.word) + ["help"] }

  /// `verify list`.
  var invocation: String { word.map { "verify \($0)" } ?? "verify" }

  /// Whether paths, or something in their place, may follow.
  var takesPaths: Bool { !Set([.pythons, .doctor, .worker, .lsp, .manual]).contains(self) }

  /// Whether what follows are paths.
  var readsPaths: Bool { takesPaths && !Set([.cache, .explain, .completions, .merge]).contains(self) }

  /// How it can write its report.
  var formats: [ReportFormat] {
    switch self {
    case .run, .merge: ReportFormat.serving(\.run)
    case .accept: ReportFormat.serving(\.changes)
    case .list: ReportFormat.serving(\.boxes)
    case .show: ReportFormat.serving(\.explanation)
    case .pythons: ReportFormat.serving(\.releases)
    case .matrix: ReportFormat.serving(\.matrix)
    case .watch, .lsp, .fix, .doctor, .cache, .config, .needs, .plan, .worker, .explain, .completions, .manual:
      [.text]
    }
  }

  /// What it does, for `--help`.
  var summary: String {
    switch self {
    case .run: "run the samples of a bank and say which answers have drifted"
    case .watch: "run the bank, and then what has changed, as often as something of it is saved"
    case .lsp: "serve an editor: what has drifted while you type, by the Language Server Protocol"
    case .accept: "record what the samples do, so that a change is news"
    case .fix: "write into documents what their samples do, where they say something else"
    case .list: "show every code box, what it is taken for and why"
    case .show: "explain one sample, by its ID or its question's: what was read, seen and compared"
    case .matrix: "say which answers depend on the Python release, and how"
    case .pythons: "show the interpreters that are found, and whether they start"
    case .cache: "empty what is kept between runs, or say how much it is, or where"
    case .needs: "print the packages that samples import, as a requirements.txt"
    case .config: "show what files, the environment and the command line set, and which of them"
    case .explain: "say what a word of the report means, and what to do: drifted, varies, doubtful, …"
    case .completions: "print the script that completes flags, ids and releases in bash, zsh or fish"
    case .manual: "print the page for man"
    case .plan: "write what is to be run for a bank, a line for each run, for workers"
    case .worker: "run what stands on standard input, a line for each run, and write what was seen"
    case .merge: "judge what workers have seen, and report it as a run would"
    case .doctor: "try the sandbox, and show what samples can see and use"
    }
  }
}
