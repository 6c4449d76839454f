import Verification

extension Observation {
  /// Why a line was not reached.
  var reasonNotReached: Reason { .endedBefore(outcome, exception) }
}
