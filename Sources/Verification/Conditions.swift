/// Under what conditions samples were run, for the report.
package struct Conditions: Sendable, Hashable {
  /// The sandbox's word.
  package let sandbox: String
  /// What it cannot enforce on this machine, one line each.
  package let lacks: [String]
  /// What was allowed by name that samples may not do else, one line each.
  package let loosened: [String]

  package init(sandbox: String, lacks: [String], loosened: [String]) {
    self.sandbox = sandbox
    self.lacks = lacks
    self.loosened = loosened
  }
}
