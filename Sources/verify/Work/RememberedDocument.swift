import Recording
import Verification

/// A document with what is on record about its samples.
struct RememberedDocument: Sendable {
  let path: String
  let samples: [Sample]
  /// By the sample's id.
  let records: [String: SampleRecord]
  /// The sections of which a record is kept, so that a sample without one is worth a word.
  let recordedSections: Set<String>

  /// The sample with those of its claims promoted that were accepted once.
  func remember(_ read: ReadSample) -> ReadSample {
    guard let record = records[read.sample.id] else { return read }
    return ReadSample(
      sample: read.sample, program: read.program, claims: record.remembering(read.claims), asides: read.asides,
      prose: read.prose)
  }

  /// The report with what is new since the record was made.
  func compare(_ report: SampleReport, _ baseline: Baseline, on releases: [Release]) -> SampleReport {
    var report = report.compared(with: records[report.sample.id], baseline, on: releases)
    if report.standing == nil, recordedSections.contains(report.sample.section) { report.standing = .unrecorded }
    return report
  }
}
