import Verification

extension Options {
  /// Reads the arguments, the command's own name left out. Touches nothing but them.
  ///
  /// The first argument that is no flag may name a subcommand; after `--` everything is a path.
  init(arguments: [String]) throws(UsageError) {
    self.init()
    var rest = arguments[...]
    var used: [Flag] = []
    var isFirst = true
    while let argument = rest.popFirst() {
      if argument == "--" {
        paths += rest
        break
      }
      if argument.hasPrefix("-"), argument != "-" {
        try used.append(apply(argument, &rest))
      } else if isFirst, let subcommand = Subcommand.allCases.first(where: { $0.word == argument }) {
        self.subcommand = subcommand
        isFirst = false
      } else {
        paths.append(argument)
        isFirst = false
      }
    }

    if let flag = used.first(where: { !$0.subcommands.contains(subcommand) }) {
      throw .notFor(flag: flag.name, subcommand)
    }
    if !subcommand.formats.contains(format) {
      let expected = subcommand.formats.map(\.rawValue).joined(separator: " or ")
      throw .badValue(flag: "--format", value: format.rawValue, ValueError(expected: expected))
    }
    if !subcommand.takesPaths, let path = paths.first { throw .superfluousArgument(path, subcommand) }
  }

  private mutating func apply(_ argument: String, _ rest: inout ArraySlice<String>) throws(UsageError) -> Flag {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let name = parts[0]
    guard let flag = Flag.all.first(where: { $0.name == name || $0.short == name }) else {
      throw .unknownFlag(name, nearest: nearest(to: name, among: Flag.all.map(\.name)).first)
    }
    switch flag.effect {
    case .plain(let set):
      if parts.count > 1 { throw .superfluousValue(flag: name, value: parts[1]) }
      set(&self)
    case .value(let placeholder, let set):
      guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
        throw .missingValue(flag: name, placeholder: placeholder)
      }
      do throws(ValueError) {
        try set(&self, value)
      } catch {
        throw .badValue(flag: name, value: value, error)
      }
    }
    return flag
  }
}
