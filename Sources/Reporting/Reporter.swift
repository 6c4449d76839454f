import Verification

/// Something that writes a run down as it comes, one document after another, so that memory does not grow with the
/// bank.
///
/// Every method returns the text to write next. The calls come in the order `begin`, `add` for every document in the
/// bank's order, `end`.
package protocol Reporter: Sendable {
  /// Whether it offers what could be written in the place of what is stale, which costs a run.
  var offersRemedies: Bool { get }
  /// Opens the report; the releases are those asked for, in ascending order.
  mutating func begin(releases: [Release]) -> String
  /// Takes in the next document.
  mutating func add(_ document: DocumentReport) -> String
  /// Takes in how many records have no sample any more, before `end`.
  mutating func add(strayRecords: Int)
  /// Takes in how the samples were run, before `end`.
  mutating func add(conditions: Conditions)
  /// Closes the report; `seconds` is the wall clock of the whole run.
  mutating func end(seconds: Double) -> String
}

extension Reporter {
  /// Most have nothing to say about these.
  package var offersRemedies: Bool { false }
  package mutating func add(strayRecords: Int) {}
  package mutating func add(conditions: Conditions) {}
}
