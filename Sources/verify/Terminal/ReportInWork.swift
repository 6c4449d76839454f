import Reporting
import Verification

/// A report of a run on its way: who writes it, and where it goes.
final class ReportInWork {
  private var reporter: any Reporter
  private var output: ReportStream

  init(_ reporter: any Reporter, to output: consuming ReportStream) {
    self.reporter = reporter
    self.output = output
  }

  var offersRemedies: Bool { reporter.offersRemedies }

  func begin(releases: [Release]) throws(OutputError) { try output.write(reporter.begin(releases: releases)) }

  func add(_ document: DocumentReport) throws(OutputError) { try output.write(reporter.add(document)) }

  func add(strayRecords: Int) { reporter.add(strayRecords: strayRecords) }

  func add(conditions: Conditions) { reporter.add(conditions: conditions) }

  /// Writes what is left. The file is not in its place yet.
  func end(seconds: Double) throws(OutputError) { try output.write(reporter.end(seconds: seconds)) }

  /// Puts the file in its place.
  func finish() throws(OutputError) { try output.finish() }

  /// Whether both would write one file.
  func isSameFile(as other: ReportInWork) -> Bool { output.isSameFile(as: other.output) }
}
