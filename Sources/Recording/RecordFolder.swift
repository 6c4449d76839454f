import FoundationEssentials
import Glibc
import Verification

/// The folder of the record: `<section>.json` for every section.
package struct RecordFolder: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  package var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// The sections on record, in the order of their names. A folder that is not there has none.
  package func sections() throws(RecordingError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
        .filter { $0.hasSuffix(Self.suffix) && !$0.hasPrefix(".") }.map { String($0.dropLast(Self.suffix.count)) }
        .sorted()
    } catch {
      guard exists else { return [] }
      throw .unreadable(path: path, reason: "it is no folder, or may not be read")
    }
  }

  /// The releases that any section has outcomes of. Files that cannot be read have none here.
  package func releases() throws(RecordingError) -> Set<RecordedRelease> {
    try sections().reduce(into: []) { all, section in
      if let record = try? read(section) { all.formUnion(record.releases) }
    }
  }

  /// The record of a section; nil where there is none.
  package func read(_ section: String) throws(RecordingError) -> SectionRecord? {
    let file = file(of: section)
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.ofRegular(file, upTo: Self.longest)
    } catch {
      if error == .system(ENOENT) { return nil }
      throw .unreadable(path: file, reason: "\(error)")
    }
    return try SectionRecord(bytes, section: section, path: file)
  }

  /// The place of a section's file.
  package func file(of section: String) -> String { "\(path)/\(section)\(Self.suffix)" }

  static let suffix = ".json"

  /// A record is a line for each outcome of a section's samples: this is a hundred thousand of them.
  private static let longest = 16 << 20

  static var systemMessage: String { String(cString: strerror(errno)) }
}
