import Recording
import Verification

/// The record as a run reads it: a section when a document needs it. Of the sections that were read only counts stay.
struct Expectations {
  let folder: RecordFolder
  /// Whether the whole bank is looked at, so that a section without a file is one without a record.
  let isWholeBank: Bool
  private let exists: Bool
  /// Those of the last document.
  private var sections: [String: SectionRecord] = [:]
  /// By section: samples on record that no document has shown so far.
  private var missing: [String: Int] = [:]
  /// Sections whose file cannot be read.
  private(set) var damaged: Set<String> = []

  init(folder: RecordFolder, isWholeBank: Bool) {
    self.folder = folder
    self.isWholeBank = isWholeBank
    exists = folder.exists
  }

  /// The document's selected samples with their records.
  ///
  /// - Parameter all: the samples of the document, selected or not.
  mutating func remember(
    _ document: Document, all: [Sample], _ troubles: inout Troubles
  ) -> RememberedDocument {
    let named = Set(all.map(\.section))
    if exists { read(named, &troubles) }
    for sample in all where sections[sample.section]?[sample.id] != nil { missing[sample.section, default: 0] -= 1 }
    let records = document.samples.compactMap { sample in sections[sample.section]?[sample.id].map { (sample.id, $0) } }
    let recorded = named.filter { exists && (sections[$0] != nil || isWholeBank && !damaged.contains($0)) }
    return RememberedDocument(
      document.with(samples: all), selected: Set(document.samples.map(\.id)),
      records: Dictionary(records) { first, _ in first },
      recordedSections: recorded)
  }

  /// How many samples of a document a section's record has, and how many in all; nil where there is none.
  typealias Count = (recorded: Int, all: Int?)

  /// Of a document that was just remembered, by section.
  func counts(of samples: [Sample]) -> [String: Count] {
    Dictionary(grouping: samples, by: \.section).mapValues { samples in
      let record = samples.first.flatMap { sections[$0.section] }
      return (samples.count { record?[$0.id] != nil }, record?.ids.count)
    }
  }

  /// Takes note of the samples of a document whose report is known, with the records that it was made with.
  mutating func see(_ counts: [String: Count]) {
    for (section, count) in counts {
      guard let all = count.all else { continue }
      missing[section, default: all] -= count.recorded
    }
  }

  /// Records of which there is no sample any more, once all documents were seen.
  func strays() throws(RecordingError) -> Int {
    var count = missing.values.reduce(0) { $0 + max(0, $1) }
    guard isWholeBank, exists else { return count }
    for section in try folder.sections() where missing[section] == nil && !damaged.contains(section) {
      count += try folder.read(section)?.ids.count ?? 0
    }
    return count
  }

  private mutating func read(_ named: Set<String>, _ troubles: inout Troubles) {
    sections = sections.filter { named.contains($0.key) }
    for section in named.sorted() where sections[section] == nil && !damaged.contains(section) {
      do {
        guard let record = try folder.read(section) else { continue }
        sections[section] = record
        if missing[section] == nil { missing[section] = record.ids.count }
      } catch {
        damaged.insert(section)
        troubles.add(error)
      }
    }
  }
}
