import Verification

/// Something that writes down the interpreters that were found, and whether they start.
package protocol ReleaseReporter: Sendable {
  /// The releases in the order given, then those that cannot be used.
  func text(_ releases: [Release], unusable: [UnusableInterpreter]) -> String
}

/// An interpreter that does not start, or is too old.
package struct UnusableInterpreter: Sendable {
  let path: String
  let why: String

  package init(path: String, why: String) {
    self.path = path
    self.why = why
  }
}
