import Caching
import Extraction
import Planning
import Reporting
import Verification

/// What the user asks for.
struct Options: Sendable, Hashable {
  var subcommand = Subcommand.run
  /// What to do instead of the work.
  var answer: Answer?
  /// Files and folders; none: `Snippets/`. As they are typed they may also be places in files and parts of ids (`chosen`).
  var paths: [String] = []

  /// Slugs or parts of them; a sample is taken where one of them matches, as for questions and levels. None: all.
  var sections: [String] = []
  var questions: [String] = []
  var levels: [String] = []
  /// Of samples that were named, beside paths; none: all.
  var ids: Set<String> = []
  /// That were named: of their documents only what stands there.
  var places: Set<Place> = []

  var reach = Reach()
  /// As what standard input is read.
  var inputName = "stdin"
  var onlyLastFailed = false
  /// Which part of the samples is meant; nil: all.
  var shard: PlanHeader.Shard?
  /// A plan of what is missing, in place of a report.
  var onlyMissing = false
  /// By document, ids: those that made the last run fail, where they alone are meant.
  var among: [String: Set<String>]?
  var failsFast = false

  /// Release ids or paths of interpreters; none: `python3` on `PATH`.
  var pythons: [String] = []
  /// Samples at the same time; nil: as many as there are cores.
  var jobs: Int?
  /// Wall clock for one sample.
  var timeout = 10.0
  /// Bytes for one sample.
  var memory = 1 << 30
  var sandbox = SandboxChoice.best
  /// Whether answers are had from earlier runs, and kept for later ones.
  var usesCache = true
  /// Bytes that those may take.
  var cacheSize = Cache.usualLimit
  /// A new interpreter for every sample.
  var cold = false

  /// Folders with packages that samples may import.
  var sitePackages: [String] = []
  /// As `TZ` spells it; nil: as the shell has it.
  var timeZone: String?
  /// Files that name packages for pip.
  var requirements: [String] = []
  /// Whether samples may use the network.
  var allowsNetwork = false

  /// The folder of the record.
  var expectations = "Expectations"
  /// Only what differs from the newest release on record before the one that is run.
  var news = false
  /// Show what would be recorded, and record nothing.
  var dryRun = false
  /// Why the claims that vary by release may do so.
  var acknowledge: String?
  var fixing = Fixing()

  var format = ReportFormat.text
  /// A file for the report; nil: standard output.
  var output: String?
  /// What is written beside it.
  var reports: [ReportFile] = []
  /// Where readers of a report find the lines of documents.
  var link: LinkTemplate?
  var verbosity = Verbosity.normal
  var coloring = Coloring.auto
  /// So many of the samples that took longest are told; nil: none.
  var durations: Int?
  /// What is asked to fail the run; nil: the usual.
  var failOn: Set<Concern>?
  /// Sentences that nothing proves, in place of boxes.
  var onlyProse = false
  /// Only samples that state nothing.
  var unclaimed = false
  /// Whether claims are read in the running text too.
  var prose = true
  /// Whether every sample begins anew, whatever its page has bound.
  var fresh = false

  /// What is verified where nothing is named.
  var bank = [Options.defaultPath]

  static let defaultPath = "Snippets"

  /// What is asked about the command itself.
  enum Answer: Sendable, Hashable {
    case help
    case version
  }

  /// When there is colour.
  enum Coloring: String, Sendable, CaseIterable {
    /// On a terminal that allows it, or where `CLICOLOR_FORCE` asks for it.
    case auto
    case always
    case never
  }

  enum SandboxChoice: String, Sendable, CaseIterable {
    /// Namespaces, and where the machine forbids them Landlock.
    case best
    case namespaces
    case landlock
    case bubblewrap
    case none
  }
}
