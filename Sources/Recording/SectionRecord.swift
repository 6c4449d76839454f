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
  var ordered: [SampleRecord] {
    samples.values.sorted { left, right in
      let (one, other) = (SampleNumber(left.id), SampleNumber(right.id))
      return (one.question, one.number, left.id) < (other.question, other.number, right.id)
    }
  }

  /// `gotchas/why#12` in two parts, so that 12 comes after 2.
  private struct SampleNumber {
    let question: Substring
    let number: Int

    init(_ id: String) {
      question = id.prefix { $0 != "#" }
      number = Int(id.dropFirst(question.count + 1)) ?? 0
    }
  }
}
