import Verification

/// Something that writes down what is recorded, or would be.
package protocol ChangeReporter: Sendable {
  /// One sample's change.
  func text(_ change: RecordChange) -> String
  /// The end: how many samples changed on which releases.
  func summary(changes: Int, removed: Int, releases: [Release], folder: String, isDryRun: Bool) -> String
}
