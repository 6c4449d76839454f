extension Options {
  /// Reads the arguments alone, the command's own name left out.
  init(arguments: [String]) throws {
    self = try TypedCommand(arguments).options()
  }
}
