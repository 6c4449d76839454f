import Recording
import Verification

/// What `verify accept` gathers before it writes anything: the sections as they are, and as they are to be.
struct Acceptance {
  let folder: RecordFolder
  /// Why what varies by release may do so.
  let reason: String?
  /// Those that are run.
  var releases: [Release] = []
  private(set) var removed = 0
  private(set) var acknowledges = false

  private var old: [String: SectionRecord] = [:]
  private var new: [String: SectionRecord] = [:]
  /// By section: the samples that the bank holds.
  private var present: [String: Set<String>] = [:]
  private var selected: Set<String> = []

  init(folder: RecordFolder, reason: String?) {
    self.folder = folder
    self.reason = reason
  }

  /// Notes what the bank holds; sections whose file cannot be read are left alone.
  mutating func see(_ samples: [Sample], selected: [Sample], except damaged: Set<String>) {
    for sample in samples where !damaged.contains(sample.section) {
      present[sample.section, default: []].insert(sample.id)
    }
    self.selected.formUnion(selected.lazy.map(\.section).filter { !damaged.contains($0) })
  }

  /// Takes in what the samples did.
  mutating func add(_ document: DocumentReport) throws(RecordingError) {
    for report in document.samples where report.status != .skipped && present[report.sample.section] != nil {
      let (section, id) = (report.sample.section, report.sample.id)
      try read(section)
      let before = old[section]?[id]
      let record = (before ?? SampleRecord(id: id)).accepting(report, on: releases, acknowledging: reason)
      if reason != nil, record.hasVaryingClaim { acknowledges = true }
      // A sample that is written for other releases says nothing.
      if before != nil || !record.releases.isEmpty { new[section]?[id] = record }
    }
  }

  /// Drops the records without a sample, in the sections that were asked for or in all.
  mutating func removeStrays(everywhere: Bool) throws(RecordingError) {
    let others = everywhere ? Set(try folder.sections()).subtracting(present.keys) : []
    for section in selected.union(others) {
      try read(section)
      for id in (old[section]?.ids ?? []).subtracting(present[section] ?? []) {
        new[section]?[id] = nil
        removed += 1
      }
    }
  }

  /// In the order of the files.
  var changes: [RecordChange] {
    new.keys.sorted().flatMap { section in
      let (before, after) = (old[section], new[section])
      return (before?.ids ?? []).union(after?.ids ?? []).sorted(by: SampleRecord.precedes).compactMap {
        RecordChange(id: $0, from: before?[$0], to: after?[$0])
      }
    }
  }

  var changedSections: [SectionRecord] {
    new.keys.sorted().compactMap { section in
      old[section]?.text == new[section]?.text ? nil : new[section]
    }
  }

  private mutating func read(_ section: String) throws(RecordingError) {
    guard new[section] == nil else { return }
    let record = try folder.read(section) ?? SectionRecord(section: section)
    (old[section], new[section]) = (record, record)
  }
}
