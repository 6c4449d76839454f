/// Under what conditions samples were run, for the report.
package struct Conditions: Sendable, Hashable {
  /// The sandbox's word.
  package let sandbox: String
  /// Whether that is the one that holds most, of which a report need not speak.
  package let isBest: Bool
  /// What it cannot enforce on this machine, one line each.
  package let lacks: [String]
  /// What was allowed by name that samples may not do else, one line each.
  package let loosened: [String]

  package init(sandbox: String, isBest: Bool = false, lacks: [String], loosened: [String]) {
    self.sandbox = sandbox
    self.isBest = isBest
    self.lacks = lacks
    self.loosened = loosened
  }
}
