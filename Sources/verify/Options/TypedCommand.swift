import FoundationEssentials
import Verification

/// The arguments of the command as they were typed: which command, which paths, which flags. What they are set to is decided together
/// with what the project and the environment set.
struct TypedCommand: Sendable {
  private(set) var subcommand = Subcommand.run
  private(set) var paths: [String] = []
  private var uses: [Use] = []
  private let asksForHelp: Bool

  /// A flag as it is used.
  private struct Use: Sendable {
    let flag: Flag
    /// Short or long, as it was typed.
    let name: String
    /// Of a flag without a value `true` or `false`.
    let value: String
  }

  /// Reads the arguments, the command's own name left out. Touches nothing but them.
  ///
  /// The first argument that is no flag may name a subcommand; after `--` everything is a path.
  init(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    var isFirst = true
    var asksForHelp = false
    while let argument = rest.popFirst() {
      if argument == "--" {
        paths += rest
        break
      }
      if argument.hasPrefix("-"), argument != "-" {
        try uses.append(Self.use(argument, &rest))
      } else if isFirst, argument == "help" {
        asksForHelp = true
        if let word = rest.popFirst() { subcommand = try Self.command(word) }
        isFirst = false
      } else if isFirst, let subcommand = Subcommand.allCases.first(where: { $0.word == argument }) {
        self.subcommand = subcommand
        isFirst = false
      } else {
        paths.append(argument)
        isFirst = false
      }
    }
    self.asksForHelp = asksForHelp
    if let use = uses.first(where: { !subcommand.takes($0.flag) }) {
      throw .notFor(flag: use.flag.name, subcommand)
    }
    if !subcommand.takesPaths, let path = paths.first { throw .superfluousArgument(path, subcommand) }
  }

  /// Whether files of the project are to be looked for.
  var readsConfiguration: Bool {
    !asksForHelp
      && !uses.contains { $0.value == "true" && ["--help", "--version", "--no-config"].contains($0.flag.name) }
  }

  /// A path of what is verified; nil: the working folder.
  var bank: String? { paths.first { FileManager.default.fileExists(atPath: $0) } }

  /// Each flag that was typed, with all that stands behind it.
  var settings: [Setting] {
    uses.reduce(into: []) { settings, use in
      let same = settings.firstIndex { $0.flag.name == use.flag.name }
      let values = (same.map { settings[$0].values } ?? []) + [use.value]
      let setting = Setting(flag: use.flag, values: values, source: .commandLine)
      if let same { settings[same] = setting } else { settings.append(setting) }
    }
  }

  /// With what is set elsewhere, as far as the command has a use for it.
  func options(with configuration: Configuration = .none) throws -> Options {
    var options = Options()
    options.subcommand = subcommand
    options.paths = paths
    if asksForHelp { options.answer = .help }
    if !configuration.paths.isEmpty { options.bank = configuration.paths }
    for setting in settings(over: configuration) where setting.source != .commandLine {
      for value in setting.values {
        do throws(ValueError) {
          try options.set(setting.flag, value)
        } catch {
          throw ConfigurationError.badValue(setting.source, key: setting.flag.key ?? "", value: value, error)
        }
      }
    }
    // In the order in which they were typed: of two that contradict each other the later counts.
    for use in uses {
      do throws(ValueError) {
        try options.set(use.flag, use.value)
      } catch {
        throw UsageError.badValue(flag: use.name, value: use.value, error)
      }
    }
    return options
  }

  /// What is in force, each flag once: the command line before the environment before a file.
  func settings(over configuration: Configuration) -> [Setting] {
    let all = (configuration.settings + settings).filter { subcommand.takes($0.flag) }
    return all.filter { setting in
      !all.contains { $0.flag.name == setting.flag.name && setting.source < $0.source }
    }
  }

  /// By its word.
  private static func command(_ word: String) throws(UsageError) -> Subcommand {
    if let subcommand = Subcommand.allCases.first(where: { $0.word == word }) { return subcommand }
    throw .noSuchCommand(word, nearest: nearest(to: word, among: Subcommand.words).first)
  }

  private static func use(_ argument: String, _ rest: inout ArraySlice<String>) throws(UsageError) -> Use {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let name = parts[0]
    guard let flag = Flag.all.first(where: { $0.name == name || $0.short == name }) else {
      throw .unknownFlag(name, nearest: nearest(to: name, among: Flag.all.map(\.name)).first)
    }
    switch flag.effect {
    case .plain:
      let value = parts.count > 1 ? parts[1] : "true"
      guard ["true", "false"].contains(value) else { throw .superfluousValue(flag: name, value: value) }
      return Use(flag: flag, name: name, value: value)
    case .value(let placeholder, _):
      guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
        throw .missingValue(flag: name, placeholder: placeholder)
      }
      return Use(flag: flag, name: name, value: value)
    }
  }
}

extension Subcommand {
  /// `verify config` shows what is in force for any of them.
  fileprivate func takes(_ flag: Flag) -> Bool { self == .config || flag.subcommands.contains(self) }
}

extension Options {
  /// - Parameter value: of a flag without one `false` leaves things as they are.
  fileprivate mutating func set(_ flag: Flag, _ value: String) throws(ValueError) {
    switch flag.effect {
    case .plain(let set): if value != "false" { set(&self) }
    case .value(_, let set): try set(&self, value)
    }
  }
}
