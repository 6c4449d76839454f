import Verification

/// Gathers what does not behave alike on every release and writes it at the end: its rows are kept, not the bank.
package struct MatrixReporter: Reporter {
  private let write: @Sendable (Matrix) -> String
  private var matrix = Matrix(releases: [])

  /// - Parameter write: gives the whole report.
  init(_ write: @escaping @Sendable (Matrix) -> String) { self.write = write }

  package mutating func begin(releases: [Release]) -> String {
    matrix = Matrix(releases: releases)
    return ""
  }

  package mutating func add(_ document: DocumentReport) -> String {
    matrix.add(document)
    return ""
  }

  /// A record without a sample depends on no release.
  package mutating func add(strayRecords: Int) {}

  package mutating func end(seconds: Double) -> String {
    matrix.seconds = seconds
    return write(matrix)
  }
}
