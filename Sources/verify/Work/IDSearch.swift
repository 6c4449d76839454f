import Verification

/// Looks for the samples that a word means: an id, a question's, either without its section, or a part that only one question has.
///
/// Of a large bank only what may be the answer is kept.
struct IDSearch {
  let word: String
  /// The samples whose id is the word, or whose question's is.
  private var exact: Set<String> = []
  /// By question: samples in whose id the word is a part.
  private var partial: [String: Set<String>] = [:]
  private var isSection = false
  private var near: [String] = []

  /// Of what one word may mean.
  private static let most = 3

  init(_ word: String) { self.word = word }

  enum Outcome: Equatable {
    case found(Set<String>)
    /// With some of the questions.
    case ambiguous([String])
    /// It is the name of a section.
    case section
    /// With the ids most like it.
    case none(nearest: [String])
  }

  mutating func look(at samples: [Sample]) {
    let wanted = word.lowercased()
    for sample in samples {
      let question = String(sample.questionID)
      let names = [sample.id, question]
      if sample.section == wanted { isSection = true }
      if (names + names.map(\.withoutSection)).contains(where: { $0.lowercased() == wanted }) {
        exact.insert(sample.id)
      } else if sample.id.lowercased().holds(wanted), partial[question] != nil || partial.count <= Self.most {
        partial[question, default: []].insert(sample.id)
      }
    }
    if exact.isEmpty, partial.isEmpty {
      near = nearest(to: word, among: Set(near + samples.map(\.id)), atMost: 1)
    }
  }

  var outcome: Outcome {
    if !exact.isEmpty { return .found(exact) }
    if isSection { return .section }
    switch partial.count {
    case 0: return .none(nearest: near)
    case 1: return .found(partial.values.first ?? [])
    default: return .ambiguous(partial.keys.sorted().prefix(Self.most).map { $0 })
    }
  }
}

extension String {
  fileprivate var withoutSection: String { split(separator: "/", maxSplits: 1).last.map(String.init) ?? self }
}
