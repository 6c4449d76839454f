import Caching
import Recording
import Verification

/// A document with what is on record about its samples.
struct RememberedDocument: Sendable {
  let path: String
  /// All of the page, for an earlier one has its part in a later one.
  let samples: [Sample]
  /// The running text above the page's first sample.
  let introduction: [Passage]
  /// The ids of those that are asked for.
  let selected: Set<String>
  /// By the sample's id.
  let records: [String: SampleRecord]
  /// The sections of which a record is kept, so that a sample without one is worth a word.
  let recordedSections: Set<String>
  /// Keeps the report for the next run, where the document may be known by then; nil where nobody wants that.
  var remembering: (@Sendable (DocumentReport, CachingObserver.Validity) -> Void)?

  init(
    _ document: Document, selected: Set<String>, records: [String: SampleRecord], recordedSections: Set<String>
  ) {
    path = document.path
    samples = document.samples
    introduction = document.introduction
    self.selected = selected
    self.records = records
    self.recordedSections = recordedSections
  }

  /// A document of which nothing is remembered.
  init(_ document: Document) {
    self.init(document, selected: Set(document.samples.map(\.id)), records: [:], recordedSections: [])
  }

  /// The sample with those of its claims promoted that were accepted once.
  func remember(_ read: ReadSample) -> ReadSample {
    guard let record = records[read.sample.id] else { return read }
    let accepted = Dictionary(uniqueKeysWithValues: record.remembering(read.allClaims).map { ($0.id, $0) })
    return read.with { accepted[$0.id] ?? $0 }
  }

  /// The report with what is new since the record was made.
  func compare(_ report: SampleReport, _ baseline: Baseline, on releases: [Release]) -> SampleReport {
    var report = report.compared(with: records[report.sample.id], baseline, on: releases)
    let isExpected = report.status != .skipped && recordedSections.contains(report.sample.section)
    if report.standing == nil, isExpected { report.standing = .unrecorded }
    return report
  }
}
