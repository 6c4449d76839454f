import Verification

/// The command line asks for something that is not there.
enum UsageError: Error, Hashable, CustomStringConvertible {
  case unknownFlag(String, nearest: String?)
  case notFor(flag: String, Subcommand)
  case missingValue(flag: String, placeholder: String)
  case superfluousValue(flag: String, value: String)
  case badValue(flag: String, value: String, ValueError)
  case superfluousArgument(String, Subcommand)
  /// A path that is not there; it may have been meant for a command.
  case noSuchPath(String)
  /// `CI` is set, where a record would only hide what changed.
  case recordingInCI
  /// An acknowledgement of what there is not.
  case nothingVaries
  /// Two flags that ask for different things.
  case contradictory(String, String)
  /// Two reports that would go to one file.
  case fileUsedTwice(String)
  /// An argument that the subcommand cannot do without.
  case missingOperand(String, Subcommand)
  case noSuchSample(String, nearest: String?)
  /// A selection without any sample.
  case nothingMatches(flag: String, value: String, nearest: String?)

  var description: String {
    switch self {
    case .unknownFlag(let flag, let nearest):
      "unknown flag \"\(flag)\"" + (nearest == nil ? "; \"verify --help\" lists them" : guess(nearest))
    case .notFor(let flag, let subcommand): "\"\(subcommand.invocation)\" does not take \"\(flag)\""
    case .missingValue(let flag, let placeholder): "\"\(flag)\" needs a value: \(flag) \(placeholder)"
    case .superfluousValue(let flag, let value): "\"\(flag)\" takes no value, \"\(value)\" is given"
    case .badValue(let flag, let value, let error):
      "\"\(value)\" is no value for \"\(flag)\", which takes \(error.expected)" + guess(error.nearest)
    case .superfluousArgument(let argument, let subcommand):
      "\"\(subcommand.invocation)\" takes no path, \"\(argument)\" is given"
    case .contradictory(let one, let other): "\"\(one)\" and \"\(other)\" cannot both be done"
    case .fileUsedTwice(let path): "\"\(path)\" is to hold two reports: give each a file of its own"
    case .missingOperand(let operand, let subcommand):
      "\"\(subcommand.invocation)\" needs one: \(subcommand.invocation) \(operand) [PATH…]"
    case .noSuchSample(let id, let nearest):
      "no sample has the id \"\(id)\"" + (nearest == nil ? "; \"verify list\" shows them" : guess(nearest))
    case .noSuchPath(let path):
      "\"\(path)\" is not there" + guess(nearest(to: path, among: Subcommand.allCases.compactMap(\.word)).first)
    case .recordingInCI:
      "CI is set, and there nothing is recorded; run \"verify accept\" on your own machine and commit what it writes"
    case .nothingVaries: "\"--acknowledge\": no claim that is asked for varies by release; nothing was recorded"
    case .nothingMatches(let flag, let value, let nearest): "nothing matches \"\(flag) \(value)\"" + guess(nearest)
    }
  }

  private func guess(_ nearest: String?) -> String {
    nearest.map { "; did you mean \"\($0)\"?" } ?? ""
  }
}
