import Caching
import FoundationEssentials
import Recording
import Running
import Sandbox
import Synchronization
import Verification

/// A folder that an editor has open: what its files of settings say, and what its samples are run with, made when it is first needed.
final class EditorFolder: Sendable {
  let root: String
  private let typed: TypedCommand
  private let base: Context
  private let made = Mutex<Equipment?>(nil)

  /// What the samples of a folder are run with.
  struct Equipment: Sendable {
    let context: Context
    let interpreters: [Interpreter]
    let runner: Runner
    /// All that was seen since the folder was opened.
    let answers = AnswerMemory()

    var releases: [Release] { interpreters.map(\.release) }

    /// Whether a document is one of the bank's; where none is set every one is.
    func holds(_ path: String) -> Bool {
      let bank = context.options.bank
      return bank == [Options.defaultPath]
        || bank.contains { path == EditorFolder.whole($0) || path.hasPrefix(EditorFolder.whole($0) + "/") }
    }
  }

  /// - Parameters:
  ///   - typed: the server's own arguments, which come before what the folder sets.
  ///   - base: with what the server was started.
  init(root: String, typed: TypedCommand, base: Context) {
    self.root = Self.whole(root)
    self.typed = typed
    self.base = base
  }

  /// Whether a document stands in it.
  func isAround(_ path: String) -> Bool { root == "/" || path.hasPrefix(root + "/") }

  /// What its samples are run with. Blocks while interpreters are looked for.
  func equipment() throws -> Equipment {
    try made.withLock { made in
      if let made { return made }
      let new = try makeEquipment()
      made = new
      return new
    }
  }

  /// Ends what is kept; it is made anew when it is needed again.
  func close() {
    made.withLock { made in
      made?.runner.close()
      made = nil
    }
  }

  private func makeEquipment() throws -> Equipment {
    let configuration =
      typed.readsConfiguration ? try Configuration(above: root, environment: base.environment) : .none
    var options = try typed.options(with: configuration)
    if !typed.settings(over: configuration).contains(where: { $0.flag.name == "--expectations" }) {
      options.expectations = "\(root)/\(options.expectations)"
    }
    for setting in typed.settings(over: configuration) {
      if let notice = setting.loosening { StandardDescriptors.complain(of: notice) }
    }
    let context = base.with(options)
    var troubles = Troubles()
    let interpreters = try context.interpreters(&troubles)
    if interpreters.isEmpty { throw RunningError.noInterpreter(wanted: "python3", found: []) }
    return Equipment(context: context, interpreters: interpreters, runner: try context.runner(for: interpreters))
  }

  private static func whole(_ path: String) -> String { URL(filePath: path).standardizedFileURL.path }
}
