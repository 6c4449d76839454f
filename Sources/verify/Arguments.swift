import CArguments

/// What the command was started with.
enum Arguments {
  /// Without its name; what is not UTF-8 is repaired.
  static var all: [String] {
    var arguments: [String] = []
    var next = program_arguments()
    while let argument = next.pointee {
      arguments.append(String(cString: argument))
      next += 1
    }
    return Array(arguments.dropFirst())
  }
}
