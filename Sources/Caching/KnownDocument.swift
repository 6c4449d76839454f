import Verification

/// A document whose report is known, with what has to be told of it besides.
package struct KnownDocument: Sendable {
  package let report: DocumentReport
  /// Of its author's, as they were told when it was read.
  package let notices: [String]
  /// By the sections of its samples: what was on record.
  package let records: [String: Record]

  /// A section's record, as far as the document had to do with it.
  package struct Record: Sendable, Hashable {
    /// Of its file; empty where there was none.
    package let digest: String
    /// How many of the document's samples it held, and how many samples in all; nil where there was none.
    package let recorded: Int
    package let all: Int?

    package init(digest: String, recorded: Int, all: Int?) {
      self.digest = digest
      self.recorded = recorded
      self.all = all
    }
  }

  package init(report: DocumentReport, notices: [String], records: [String: Record]) {
    self.report = report
    self.notices = notices
    self.records = records
  }

  /// For the cache.
  package var packed: [UInt8] {
    var writer = PackedWriter()
    writer.add(notices)
    writer.add(records.sorted { $0.key < $1.key }) { writer, section in
      writer.add(section.key)
      writer.add(section.value.digest)
      writer.add(section.value.recorded)
      writer.add(section.value.all)
    }
    writer.add(report.samples) { $1.write(to: &$0) }
    return writer.bytes
  }

  /// Nil where that is not what they are.
  ///
  /// - Parameter path: of the document, which is part of the key.
  package init?(packed bytes: [UInt8], path: String) {
    var reader = PackedReader(bytes)
    notices = reader.texts()
    records = Dictionary(
      reader.all { ($0.text(), Record(digest: $0.text(), recorded: $0.int(), all: $0.optionalInt())) }
    ) { first, _ in first }
    report = DocumentReport(path: path, samples: reader.all { SampleReport(from: &$0, path: path) })
    guard reader.isComplete else { return nil }
  }
}
