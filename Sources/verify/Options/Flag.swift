/// A flag of the command; the parser, `--help` and the test of the README all read the same list of them.
struct Flag: Sendable {
  /// With its dashes: `--section`.
  let name: String
  /// `-v`.
  let short: String?
  let effect: Effect
  /// One line for `--help`; the choices stand behind it, where there are any.
  private let help: String
  /// The values to choose from, the default first; the subcommand may have a say in them.
  private let choices: @Sendable (Subcommand) -> [String]
  let subcommands: Set<Subcommand>

  enum Effect: Sendable {
    case plain(@Sendable (inout Options) -> Void)
    /// The word that stands for the value in `--help`, and what the value does.
    case value(String, @Sendable (inout Options, String) throws(ValueError) -> Void)
  }

  init(
    _ name: String, short: String? = nil, help: String, for subcommands: Set<Subcommand> = [.run],
    _ set: @escaping @Sendable (inout Options) -> Void
  ) {
    self.name = name
    self.short = short
    self.effect = .plain(set)
    self.help = help
    self.choices = { _ in [] }
    self.subcommands = subcommands
  }

  init(
    _ name: String, _ placeholder: String, help: String,
    choices: @escaping @Sendable (Subcommand) -> [String] = { _ in [] }, for subcommands: Set<Subcommand> = [.run],
    _ set: @escaping @Sendable (inout Options, String) throws(ValueError) -> Void
  ) {
    self.name = name
    self.short = nil
    self.effect = .value(placeholder, set)
    self.help = help
    self.choices = choices
    self.subcommands = subcommands
  }

  /// What `--help` says about it.
  func help(for subcommand: Subcommand) -> String {
    let choices = choices(subcommand)
    guard let first = choices.first else { return help }
    return "\(help) \((["\(first) (default)"] + choices.dropFirst()).choice)"
  }

  /// As `--help` writes it: `--verbose, -v`, `--jobs N`.
  var usage: String {
    let names = short.map { "\(name), \($0)" } ?? name
    return switch effect {
    case .plain: names
    case .value(let placeholder, _): "\(names) \(placeholder)"
    }
  }
}
