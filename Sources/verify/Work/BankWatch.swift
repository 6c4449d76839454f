import Extraction
import FoundationEssentials
import Glibc
import Recording
import Sandbox
import Verification
import Watching

/// A bank that is looked at again and again: which of its documents have changed, and what became of all of them.
///
/// What the kernel tells of is only when to look. Files are then compared with what they were, first by what the kernel knows of them
/// and then by their bytes: so editors that write beside and rename, branches that are switched and events that get lost are all one.
final class BankWatch {
  private struct Known {
    var status: String
    var digest: [UInt8]
  }

  private let context: Context
  private var folders: FolderWatch
  private var selector: Selector
  private var known: [String: Known] = [:]
  /// What the kernel knows of the files of the record.
  private var records = ""
  private var due: ArraySlice<BankReader.File> = []
  private var expectations: Expectations

  /// In the bank's order.
  private(set) var paths: [String] = []
  private(set) var reports: [String: DocumentReport] = [:]
  /// Since the last call of `tell`.
  private(set) var changed: Set<String> = []
  private(set) var gone: [String] = []
  /// Complained about at once; they may be put right by the next look.
  private(set) var troubles = Troubles()

  init(_ context: Context) throws {
    self.context = context
    folders = try FolderWatch()
    selector = Selector(context.selection)
    expectations = context.expectations
    // A path that is not there from the start is a mistake.
    _ = try context.bank()
  }

  var roots: [String] { context.options.paths.isEmpty ? context.options.bank : context.options.paths }

  /// How many folders are watched.
  var folderCount: Int { folders.folders.count }

  /// Waits for a change; false where the watch has been called off, or nobody reads what it tells.
  func wait(reader: Int32) -> Bool { folders.wait(calls: [Interruption.shared.descriptor], reader: reader) != .called }

  /// Finds out what has changed; whether anything has.
  func look() throws -> Bool {
    troubles = Troubles()
    var found = scan()
    // What came into a folder before it was watched is seen by looking once more.
    while try follow(found.folders) { found = scan() }
    let statuses = Dictionary(found.paths.map { ($0, Self.status(of: $0)) }) { first, _ in first }
    let record = Self.status(ofFilesIn: context.options.expectations)
    let isRecordNew = record != records
    records = record
    expectations = context.expectations
    gone = paths.filter { statuses[$0] == nil }
    for path in gone { (known[path], reports[path]) = (nil, nil) }
    paths = found.paths
    due = []
    for path in paths where isRecordNew || known[path]?.status != statuses[path] {
      guard let bytes = try? FileBytes.ofStream(path, upTo: Self.longest, isCalledOff: { Interruption.shared.isRaised })
      else {
        // Gone again, or not to be read: that is told where it lasts.
        known[path] = nil
        continue
      }
      let digest = SHA256.bytes(of: bytes)
      let isNew = known[path]?.digest != digest
      known[path] = Known(status: statuses[path] ?? "", digest: digest)
      if isNew || isRecordNew { due.append((bytes, path)) }
    }
    return !due.isEmpty || !gone.isEmpty
  }

  /// The next document that is to be run; those that cannot be read are complained about.
  func next() -> NextDocument? {
    while let file = due.popFirst() {
      do {
        let reading = try context.documentReader.read(file.bytes, path: file.path)
        for notice in reading.notices { StandardDescriptors.complain(of: notice) }
        let selected = selector.select(from: reading.document)
        changed.insert(file.path)
        if selected.samples.isEmpty {
          reports[file.path] = DocumentReport(path: file.path, samples: [])
          continue
        }
        return .run(expectations.remember(selected, all: reading.document.samples, &troubles))
      } catch {
        reports[file.path] = nil
        troubles.add(error)
      }
    }
    return nil
  }

  func take(_ report: DocumentReport) { reports[report.path] = report }

  /// Gives what is new to whoever tells it, once.
  func tell(_ say: (_ changed: [DocumentReport], _ all: [DocumentReport]) throws -> Void) throws {
    try say(paths.filter(changed.contains).compactMap { reports[$0] }, paths.compactMap { reports[$0] })
    changed = []
    gone = []
  }

  /// Throws where what was asked for is nowhere in the bank.
  func finishFirstLook() throws(ExtractionError) { try selector.finish() }

  /// As much as a document may have.
  private static let longest = 64 << 20

  /// The documents that there are now. A folder that goes away meanwhile has none.
  private func scan() -> (paths: [String], folders: Set<String>) {
    var (paths, folders): ([String], Set<String>) = ([], [])
    for root in roots {
      guard var reader = try? context.bank(paths: [root]) else {
        folders.insert(Self.nearestFolder(to: root))
        continue
      }
      while true {
        do throws(ExtractionError) {
          guard let path = try reader.nextPath() else { break }
          paths.append(path)
        } catch {
          continue
        }
      }
      folders.formUnion(reader.folders)
      // Once it is moved away another may come in its place.
      folders.insert(Self.nearestFolder(to: root))
    }
    if FileManager.default.fileExists(atPath: context.options.expectations) {
      folders.insert(context.options.expectations)
    }
    var seen: Set<String> = []
    return (paths.filter { seen.insert($0).inserted }, folders)
  }

  /// Watches these folders; whether one of them is new.
  private func follow(_ wanted: Set<String>) throws(WatchingError) -> Bool {
    let before = folders.folders
    try folders.watch(wanted)
    return !folders.folders.isSubset(of: before)
  }

  /// The folder in which a path stands, or would.
  private static func nearestFolder(to path: String) -> String {
    var url = URL(filePath: path).deletingLastPathComponent()
    while !FileManager.default.fileExists(atPath: url.path), url.path != "/" { url.deleteLastPathComponent() }
    return url.path
  }

  private static func status(of path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return "" }
    return "\(status.st_dev) \(status.st_ino) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) "
      + "\(status.st_ctim.tv_sec).\(status.st_ctim.tv_nsec)"
  }

  private static func status(ofFilesIn folder: String) -> String {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map { "\($0) \(status(of: "\(folder)/\($0)"))\n" }.joined()
  }
}
