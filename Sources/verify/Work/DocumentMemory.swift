import Caching
import Extraction
import FoundationEssentials
import Glibc
import Recording
import Synchronization
import Verification

/// Documents that are as they were in an earlier run: their bytes, all that they were run with, and this very program.
///
/// What reading a document and judging its samples takes is more than all the rest once nothing has to be run.
struct DocumentMemory {
  private let cache: Cache
  private let records: RecordFolder
  /// With what samples are run, for each release one. It may come to be another, with another sandbox.
  private let settings: @Sendable () -> [Ask.Setting]
  private let settingsAtStart: [Ask.Setting]
  /// All but the document that a report depends on.
  private let context: String
  /// By section, of its file as it is now; empty where there is none.
  private let digests = Digests()

  private final class Digests: Sendable {
    let known = Mutex<[String: String]>([:])
  }

  /// - Parameter settings: with what samples are run at the moment, for each release one.
  init(
    _ cache: Cache, records: RecordFolder, isWholeBank: Bool, settings: @escaping @Sendable () -> [Ask.Setting],
    options: Options
  ) {
    self.settings = settings
    settingsAtStart = settings()
    self.cache = cache
    self.records = records
    let program = Self.identity(of: "/proc/self/exe")
    let asks = settingsAtStart.map { Ask(parts: [], looks: [], way: .script, machine: .usual, setting: $0).json.text }
    context =
      ([
        "document", version, program,
        "\(options.prose) \(options.fresh) \(options.news) \(isWholeBank) \(records.exists)",
      ] + asks)
      .joined(separator: "\n")
  }

  /// Under what a document's report is kept.
  func key(of file: BankReader.File) -> [UInt8] {
    SHA256.bytes(of: Array("\(context)\n\(file.path)\n".utf8) + file.bytes)
  }

  /// The document, where nothing has changed about it, or about what is on record of it.
  func find(_ key: [UInt8], path: String) -> KnownDocument? {
    guard let found = cache.find(key), let known = KnownDocument(packed: found.bytes, path: path),
      known.records.allSatisfy({ digest(of: $0.key) == $0.value.digest })
    else { return nil }
    return known
  }

  /// Keeps the report on a document that was read as this.
  ///
  /// - Parameter counts: by section, of its record: how many of the document's samples it has, and how many in all.
  func remember(
    _ key: [UInt8], _ reading: Reading, _ counts: [String: Expectations.Count], _ report: DocumentReport,
    _ validity: CachingObserver.Validity
  ) {
    // What came of another sandbox is not to be found by who begins with this one.
    guard settings() == settingsAtStart else { return }
    let known = KnownDocument(
      report: report, notices: reading.notices.map { "\($0)" },
      records: Dictionary(
        uniqueKeysWithValues: counts.map { section, count in
          (section, .init(digest: digest(of: section), recorded: count.recorded, all: count.all))
        }))
    cache.keep(known.packed, under: key, day: validity == .today ? cache.today : nil)
  }

  private func digest(of section: String) -> String {
    digests.known.withLock { known in
      if let digest = known[section] { return digest }
      let bytes = try? FileBytes.ofRegular(records.file(of: section), upTo: 16 << 20)
      let digest = bytes.map { SHA256.digest(of: $0) } ?? ""
      known[section] = digest
      return digest
    }
  }

  private static func identity(of path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return "" }
    return "\(status.st_dev) \(status.st_ino) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }
}
