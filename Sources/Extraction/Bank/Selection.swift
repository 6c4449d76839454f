import Verification

/// The samples that a user asks for: those that meet one of the sections, one of the questions and one of the levels,
/// where any are named.
package struct Selection: Sendable, Hashable {
  /// Slugs of sections, or parts of them.
  package var sections: [String]
  /// Slugs or words of questions, parts of them, or samples' ids.
  package var questions: [String]
  /// Levels, or parts of them.
  package var levels: [String]
  /// Ids of samples; none: all.
  package var ids: Set<String>
  /// Lines of documents: of these documents only the samples that stand there.
  package var places: Set<Place>
  /// By document, ids of samples: no others, and none of other documents; nil: all.
  package var among: [String: Set<String>]?

  package init(
    sections: [String] = [], questions: [String] = [], levels: [String] = [], ids: Set<String> = [],
    places: Set<Place> = [], among: [String: Set<String>]? = nil
  ) {
    self.ids = ids
    self.places = places
    self.among = among
    self.sections = sections
    self.questions = questions
    self.levels = levels
  }

  /// Nothing is named, so every sample is meant.
  package var isEverything: Bool {
    sections.isEmpty && questions.isEmpty && levels.isEmpty && ids.isEmpty && places.isEmpty && among == nil
  }

  /// Whether the sample is among those asked for.
  package func selects(_ sample: Sample) -> Bool {
    let lines = places.filter { $0.path == sample.path }
    let isMeant = lines.isEmpty ? ids.isEmpty || ids.contains(sample.id) : lines.contains { sample.stands(on: $0.line) }
    return isMeant && among?[sample.path]?.contains(sample.id) ?? true
      && Kind.allCases.allSatisfy { kind in
        let words = words(for: kind)
        return words.isEmpty || words.contains { kind.matches($0, in: sample) }
      }
  }

  func words(for kind: Kind) -> [String] {
    switch kind {
    case .section: sections
    case .question: questions
    case .level: levels
    }
  }

  /// What can be asked for.
  enum Kind: String, CaseIterable {
    case section, question, level

    /// The name that a word is compared with; nil where the sample has none.
    func name(in sample: Sample) -> String? {
      switch self {
      case .section: sample.section
      case .question: sample.id.split(separator: "/").last?.split(separator: "#").first.map(String.init)
      case .level: sample.level
      }
    }

    /// By the slug or part of it; a question also by the words of its heading, or by its sample's id.
    func matches(_ word: String, in sample: Sample) -> Bool {
      let lower = word.lowercased()
      let wanted = slug(of: word)
      if !wanted.isEmpty, name(in: sample).map({ slug(of: $0).contains(wanted) }) == true { return true }
      guard self == .question, !lower.isEmpty else { return false }
      return sample.question.lowercased().contains(lower) || sample.id == lower || sample.id.hasPrefix(lower + "#")
    }
  }
}
