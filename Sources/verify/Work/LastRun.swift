import Caching
import FoundationEssentials
import Reporting
import Verification

/// The samples that made runs in this folder fail, kept from one run to the next for `--last-failed`.
struct LastRun {
  private let cache: Cache
  private let key: [UInt8]
  /// By document: ids. What a run did not look at stays.
  private(set) var failed: [String: Set<String>]

  init(_ cache: Cache) {
    self.cache = cache
    key = SHA256.bytes(of: Array("last run\n\(FileManager.default.currentDirectoryPath)".utf8))
    let kept = cache.find(key).flatMap { found in
      var reader = JSONReader(found.bytes[...]); return try? reader.value()
    }
    failed = kept.map(Self.read) ?? [:]
  }

  /// Takes in what became of a document.
  ///
  /// - Parameters:
  ///   - isWhole: whether all of its samples were asked for, so that what was not met is gone.
  ///   - concerns: what makes the run fail.
  mutating func add(_ report: DocumentReport, isWhole: Bool, failingOn concerns: Set<Concern>) {
    var left = isWhole ? [] : failed[report.path] ?? []
    for sample in report.samples {
      if sample.concerns.isDisjoint(with: concerns) {
        left.remove(sample.sample.id)
      } else {
        left.insert(sample.sample.id)
      }
    }
    failed[report.path] = left.isEmpty ? nil : left
  }

  func keep() {
    let members = failed.sorted { $0.key < $1.key }.map { path, ids in
      JSON.Member(path, .array(ids.sorted().map(JSON.string)))
    }
    cache.keep(Array(JSON.object(members).text.utf8), under: key, day: nil)
  }

  private static func read(_ json: JSON) -> [String: Set<String>] {
    guard case .object(let members) = json else { return [:] }
    return Dictionary(members.map { ($0.name, Set($0.value.all(\.string) ?? [])) }) { $1 }
  }
}
