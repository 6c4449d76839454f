import Verification

/// Why a correction is written only where it is allowed by name.
package enum Danger: String, Sendable, Hashable, CaseIterable {
  /// Something speaks against taking the words for a wrong outcome.
  case doubtful
  /// Its author weakens it: "often", "in CPython".
  case hedged
  /// It stands in running text, which a value may no longer fit.
  case prose
  /// It is true as typed at the prompt, and not in a script.
  case way
  /// The exception is as announced; its message may be in its author's own words.
  case reworded
  /// An exception came where a value is stated, or the other way round: the code may be what is wrong.
  case exception
  /// It was not reached on a release that was asked for.
  case unreached

  /// What is told of a correction that is not made for it.
  package var reason: String {
    switch self {
    case .doubtful: "it may state no outcome"
    case .hedged: "its author weakens it"
    case .prose: "it stands in running text"
    case .way: "it holds as typed at the prompt"
    case .reworded: "the message may be in its author's own words"
    case .exception: "an exception came where a value is stated, or the other way round"
    case .unreached: "not every release reaches it"
    }
  }
}
