/// How much the report for a person says.
package enum Verbosity: Sendable, Hashable {
  /// The summary line, and that only where something drifted.
  case quiet
  /// What drifted, what is worth a look, and the summary.
  case normal
  /// Every sample and claim as well.
  case verbose
}
