import Verification

/// Something that writes down every code box of a bank: where it stands, what it was taken for, why, and the id of its sample.
package protocol BoxReporter: Sendable {
  /// Opens the report.
  mutating func begin() -> String
  /// Takes in the next document.
  ///
  /// - Parameter everyBox: also those that are no sample; not where samples were selected.
  mutating func add(_ document: Document, everyBox: Bool) -> String
  /// Closes the report.
  mutating func end() -> String
}

extension Document {
  /// The boxes to be written down, each with its sample where it is one.
  func listed(everyBox: Bool) -> [(box: Box, sample: Sample?)] {
    let samples = Dictionary(samples.map { ($0.firstLine, $0) }, uniquingKeysWith: { first, _ in first })
    return boxes.map { ($0, samples[$0.firstLine]) }.filter { everyBox || $0.1 != nil }
  }
}
