import Verification

extension Options {
  /// Reads the arguments, the command's own name left out. Touches nothing but them.
  ///
  /// The first argument that is no flag may name a subcommand; after `--` everything is a path.
  init(arguments: [String]) throws(UsageError) {
    self.init()
    var rest = arguments[...]
    var used: [Use] = []
    var isFirst = true
    while let argument = rest.popFirst() {
      if argument == "--" {
        paths += rest
        break
      }
      if argument.hasPrefix("-"), argument != "-" {
        try used.append(Self.use(argument, &rest))
      } else if isFirst, argument == "help" {
        answer = .help
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

    if let use = used.first(where: { !$0.flag.subcommands.contains(subcommand) }) {
      throw .notFor(flag: use.flag.name, subcommand)
    }
    // What a flag may be given depends on the subcommand, which may stand behind it.
    for use in used { try apply(use) }
    if !subcommand.takesPaths, let path = paths.first { throw .superfluousArgument(path, subcommand) }
  }

  /// By its word.
  private static func command(_ word: String) throws(UsageError) -> Subcommand {
    if let subcommand = Subcommand.allCases.first(where: { $0.word == word }) { return subcommand }
    throw .noSuchCommand(word, nearest: nearest(to: word, among: Subcommand.words).first)
  }

  /// A flag as it is used.
  private struct Use {
    let flag: Flag
    /// Short or long, as it was typed.
    let name: String
    var value = ""
    let set: @Sendable (inout Options) throws(ValueError) -> Void
  }

  private static func use(_ argument: String, _ rest: inout ArraySlice<String>) throws(UsageError) -> Use {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let name = parts[0]
    guard let flag = Flag.all.first(where: { $0.name == name || $0.short == name }) else {
      throw .unknownFlag(name, nearest: nearest(to: name, among: Flag.all.map(\.name)).first)
    }
    switch flag.effect {
    case .plain(let set):
      if parts.count > 1 { throw .superfluousValue(flag: name, value: parts[1]) }
      return Use(flag: flag, name: name, set: set)
    case .value(let placeholder, let set):
      guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
        throw .missingValue(flag: name, placeholder: placeholder)
      }
      return Use(flag: flag, name: name, value: value) { (options) throws(ValueError) in
        try set(&options, value)
      }
    }
  }

  private mutating func apply(_ use: Use) throws(UsageError) {
    do throws(ValueError) {
      try use.set(&self)
    } catch {
      throw .badValue(flag: use.name, value: use.value, error)
    }
  }
}
