import Verification

/// The command line asks for something that is not there.
enum UsageError: Error, Hashable, CustomStringConvertible {
  case unknownFlag(String, nearest: String?)
  case notFor(flag: String, Subcommand)
  case missingValue(flag: String, placeholder: String)
  case superfluousValue(flag: String, value: String)
  case badValue(flag: String, value: String, ValueError)
  case superfluousArgument(String, Subcommand)
  /// Nothing is named, and the folder that is the bank then is not there.
  case noBank(Subcommand)
  /// A reason that is the path of a file.
  case reasonIsPath(String)
  /// No path, place or id; it may have been meant for a command.
  case noSuchPath(String, nearest: String?)
  /// A part of the ids of several questions, some of which are told.
  case ambiguous(String, [String])
  /// The name of a section where an id is wanted.
  case section(String)
  /// A subcommand that reads no standard input.
  case noStandardInput(Subcommand)
  /// What was asked for by `help`.
  case noSuchCommand(String, nearest: String?)
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

  var description: String {
    switch self {
    case .unknownFlag(let flag, let nearest):
      "unknown flag \"\(flag)\"" + (nearest == nil ? "; \"verify --help\" lists them" : guess(nearest))
    case .notFor(let flag, let subcommand): "\"\(subcommand.invocation)\" does not take \"\(flag)\""
    case .missingValue(let flag, let placeholder): "\"\(flag)\" needs a value: \(flag) \(placeholder)"
    case .superfluousValue(let flag, let value): "\"\(flag)\" takes no value but true or false, \"\(value)\" is given"
    case .badValue(let flag, let value, let error):
      "\"\(value)\" is no value for \"\(flag)\", which takes \(error.expected)" + guess(error.nearest)
    case .superfluousArgument(let argument, let subcommand):
      "\"\(subcommand.invocation)\" takes no path, \"\(argument)\" is given"
    case .contradictory(let one, let other): "\"\(one)\" and \"\(other)\" cannot both be done"
    case .fileUsedTwice(let path): "\"\(path)\" is to hold two reports: give each a file of its own"
    case .missingOperand(let operand, let subcommand):
      "\"\(subcommand.invocation)\" needs \(subcommand == .show ? "an ID first" : "one"): "
        + "\(subcommand.invocation) \(operand)" + (subcommand == .show ? " [PATH…]; \"verify list\" shows the ids" : "")
    case .noBank(let subcommand):
      "there is no folder \"\(Options.defaultPath)\" here; name a file or a folder: "
        + (subcommand == .show ? "verify show ID PATH" : "\(subcommand.invocation) PATH")
    case .reasonIsPath(let path):
      "\"--acknowledge\" takes a reason, and \"\(path)\" is a file; write --acknowledge \"why it may vary\" \(path)"
    case .noSuchPath(let word, let nearest):
      "\"\(word)\" is no file or folder, and no sample's id has it"
        + (nearest == nil ? "; \"verify list\" shows the ids" : guess(nearest))
    case .ambiguous(let word, let ids):
      "\"\(word)\" may be \(ids.map { "\"\($0)\"" }.choice); give more of the id"
    case .section(let word): "\"\(word)\" is a section; write --section \(word)"
    case .noStandardInput(let subcommand): "\"\(subcommand.invocation)\" reads no standard input; name a file"
    case .noSuchCommand(let word, let nearest):
      "\"\(word)\" is no command" + (nearest == nil ? "; \"verify help\" lists them" : guess(nearest))
    case .recordingInCI:
      "CI is set, and there nothing is recorded; run \"verify accept\" on your own machine and commit what it writes"
    case .nothingVaries: "\"--acknowledge\": no claim that is asked for varies by release; nothing was recorded"
    }
  }

  private func guess(_ nearest: String?) -> String {
    nearest.map { "; did you mean \"\($0)\"?" } ?? ""
  }
}
