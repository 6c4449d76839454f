import Reporting

/// What the command tells the one who started it.
enum ExitStatus: Int32, Sendable, CaseIterable {
  case nothingDrifted = 0
  case drifted = 1
  case couldNotWork = 2
  /// By ^C or a signal, as a shell counts it.
  case interrupted = 130

  init(_ tally: Tally, failingOn concerns: Set<Concern>) {
    self = tally.hasDrift(failingOn: concerns) ? .drifted : .nothingDrifted
  }

  var meaning: String {
    switch self {
    case .nothingDrifted: "nothing drifted"
    case .drifted: "an answer has drifted, on some release at least"
    case .couldNotWork: "the work could not be done"
    case .interrupted: "called off by a signal"
    }
  }
}
