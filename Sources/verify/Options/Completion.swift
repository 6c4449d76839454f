import Extraction
import Fixing
import FoundationEssentials
import Reporting
import Verification

/// What may stand where a shell's cursor is.
struct Completion {
  /// Each with a few words about it, which may be none.
  private(set) var candidates: [(text: String, help: String)] = []

  private let context: Context
  private let subcommand: Subcommand?
  /// Looks up what a bank holds takes time; more of it is not worth a wait.
  private static let most = 2_000

  /// - Parameter words: what was typed behind the command's name, the word at the cursor last.
  init(of words: [String], _ context: Context) {
    self.context = context
    let before = words.dropLast()
    let word = words.last ?? ""
    let first = before.first { !$0.hasPrefix("-") }
    subcommand = first == nil ? nil : Subcommand.allCases.first { $0.word == first } ?? .run
    let flags = Flag.all.filter { $0.subcommands.contains(subcommand ?? .run) }
    if before.contains("--") { return }
    if let flag = flags.first(where: { $0.name == before.last }), case .value = flag.effect {
      add(values(of: flag), beginning: word)
    } else if word.hasPrefix("--"), let sign = word.firstIndex(of: "="),
      let flag = flags.first(where: { $0.name == word[..<sign] })
    {
      add(values(of: flag).map { ("\(flag.name)=\($0.text)", $0.help) }, beginning: word)
    } else if word.hasPrefix("-") {
      add(flags.map { ($0.name, $0.help(for: subcommand ?? .run)) }, beginning: word)
    } else {
      if subcommand == nil || first == "help" && before.count == 1 {
        add(Subcommand.allCases.compactMap { command in command.word.map { ($0, command.summary) } }, beginning: word)
      }
      add(operands, beginning: word)
    }
  }

  private mutating func add(_ found: [(text: String, help: String)], beginning word: String) {
    candidates += found.lazy.filter { $0.text.hasPrefix(word) }.prefix(Self.most)
  }

  private var operands: [(text: String, help: String)] {
    switch subcommand {
    case .cache: return CacheCommand.Deed.allCases.map { ($0.rawValue, "") }
    case .explain: return Term.all.map { ($0.word, $0.title) }
    case .completions: return ["bash", "zsh", "fish"].map { ($0, "") }
    case nil, .run, .show, .accept, .fix, .list, .watch, .matrix, .plan:
      return samples.map { ($0.id, $0.question) }
    case .needs, .config, .doctor, .pythons, .lsp, .manual, .worker, .merge: return []
    }
  }

  private func values(of flag: Flag) -> [(text: String, help: String)] {
    let words: [String]
    switch flag.name {
    case "--section": words = samples.map(\.section)
    case "--question": words = samples.map { String($0.questionID.split(separator: "/").last ?? "") }
    case "--level": words = samples.compactMap(\.level)
    case "--python": words = context.allInterpreters.all().working.map(\.release.id) + ["all"]
    case "--sandbox": words = Options.SandboxChoice.allCases.map(\.rawValue)
    case "--fail-on": words = Concern.allCases.map(\.rawValue) + ["all", "none"]
    case "--unsafe": words = Danger.allCases.map(\.rawValue) + ["all"]
    case "--format": words = (subcommand ?? .run).formats.map(\.name)
    case "--report": words = (subcommand ?? .run).formats.map { "\($0.name)=" }
    case "--color": words = Options.Coloring.allCases.map(\.rawValue)
    default: words = []
    }
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }.map { ($0, "") }
  }

  /// Of the bank, as far as it can be read.
  private var samples: [Sample] {
    guard context.options.bank.allSatisfy(FileManager.default.fileExists), var bank = try? context.bank(paths: [])
    else { return [] }
    var samples: [Sample] = []
    while samples.count < Self.most {
      do throws(ExtractionError) {
        guard let document = try bank.next()?.document else { break }
        samples += document.samples
      } catch {
        continue
      }
    }
    return samples
  }
}
