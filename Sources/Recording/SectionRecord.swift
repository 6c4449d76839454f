import Verification

/// The record of one section: one file, an entry a line (`docs/expectations.md`).
package struct SectionRecord: Sendable, Hashable {
  package let section: String
  /// By the sample's id.
  private(set) var samples: [String: SampleRecord] = [:]
  /// Members of the file that this version does not know.
  var others: [JSON.Member] = []
  /// Entries that name no sample.
  var unknown: [JSON] = []

  static let format = "verify-expectations/1"

  package init(section: String) { self.section = section }

  package subscript(id: String) -> SampleRecord? {
    get { samples[id] }
    set { samples[id] = newValue }
  }

  package var ids: Set<String> { Set(samples.keys) }

  package var releases: Set<RecordedRelease> { samples.values.reduce(into: []) { $0.formUnion($1.releases) } }

  package var isEmpty: Bool { samples.isEmpty && others.isEmpty && unknown.isEmpty }

  /// In the file's order: by question, then by number.
  var ordered: [SampleRecord] { samples.values.sorted { SampleRecord.precedes($0.id, $1.id) } }
}

extension SampleRecord {
  /// The order of samples by their ids, in which `why#12` comes after `why#2`.
  package static func precedes(_ one: String, _ other: String) -> Bool {
    func parts(_ id: String) -> (question: Substring, number: Int) {
      let question = id.prefix { $0 != "#" }
      return (question, Int(id.dropFirst(question.count + 1)) ?? 0)
    }
    let (left, right) = (parts(one), parts(other))
    return (left.question, left.number, one) < (right.question, right.number, other)
  }
}
