import Verification

/// A claim, or a sample as a whole, that does not behave alike on every release.
struct MatrixRow: Sendable {
  let sample: Sample
  let topic: Topic
  let difference: Difference
  /// The one of the oldest release first.
  let outcomes: [MatrixOutcome]
  /// The releases that do something else than the one before them.
  let changes: [String]
  /// What the answer says about it.
  private(set) var sayings: [Saying]

  /// What the row is about.
  enum Topic: Sendable {
    case claim(Claim)
    /// All these claims of the sample, or the sample itself where it has none.
    case sample(claims: [Claim])
  }

  /// In what the releases differ, the gravest first; the words are the JSON report's.
  enum Difference: String, Sendable, CaseIterable {
    /// The claim holds on some and not on others.
    case verdict
    /// The exception comes with another message.
    case message
    /// Something else is shown, and the claim allows for that or is wrong everywhere.
    case shown
    /// Some do not compile the sample.
    case syntax
    /// The author wrote it for some.
    case requires
    /// Some do not come to its line.
    case reach
  }

  /// Words of the answer.
  struct Saying: Sendable, Hashable {
    let source: Source
    /// The author's words, told from his code.
    let pieces: [Passage.Piece]

    /// On one line.
    var text: String { pieces.marked }

    init(source: Source, pieces: [Passage.Piece]) {
      self.source = source
      self.pieces = pieces
    }

    init(source: Source, text: String) { self.init(source: source, pieces: [.words(text)]) }

    /// With quotation marks where they are the author's own words.
    func quoted(_ text: String) -> String { source == .requires ? text : "“\(text)”" }

    /// Where they stand; the words are the JSON report's.
    enum Source: String, Sendable {
      case acknowledged, commentary, hedge, requires, prose
    }
  }

  init(
    _ topic: Topic, of sample: Sample, _ difference: Difference, _ outcomes: [MatrixOutcome],
    on releases: [Release]
  ) {
    self.sample = sample
    self.topic = topic
    self.difference = difference
    self.outcomes = outcomes
    changes = ReleaseFolding(releases).changes { id in outcomes.firstIndex { $0.releases.contains(id) } }
    sayings = []
    if case .claim(let claim) = topic {
      if let hedge = claim.hedge { sayings.append(Saying(source: .hedge, text: hedge)) }
      if let commentary = claim.commentary { sayings.append(Saying(source: .commentary, text: commentary)) }
    }
    if let requires = sample.directives.requires {
      sayings.append(Saying(source: .requires, text: "written for \(requires)"))
    }
  }

  /// Adds why the author lets it vary.
  mutating func add(acknowledged reason: String) {
    sayings.insert(Saying(source: .acknowledged, text: reason), at: 0)
  }

  /// Adds sentences of the answer's running text.
  mutating func add(_ sentences: [[Passage.Piece]]) {
    sayings += sentences.map { Saying(source: .prose, pieces: $0) }
  }

  /// Whether it is about a claim of its own.
  var isOneClaim: Bool { if case .claim = topic { true } else { false } }

  /// Where the claim is stated, or the sample begins.
  var place: Place {
    switch topic {
    case .claim(let claim): claim.place(in: sample)
    case .sample: sample.place
    }
  }

  /// The first line from which on a sample of new syntax compiles; nil where that is not the difference.
  var compilesFrom: String? {
    guard difference == .syntax, outcomes.first?.finding.mark == .notCompiled, changes.count == 1 else { return nil }
    return changes.first
  }

  /// What changed where, in a few words.
  var news: String {
    if let compilesFrom { return "compiles from \(compilesFrom) on" }
    return changes.listed.map { "changed in \($0)" } ?? difference.phrase
  }
}

extension MatrixRow.Difference {
  /// What a row of it does.
  var phrase: String {
    switch self {
    case .verdict: "varies by release"
    case .message: "is reworded"
    case .shown: "shows something else"
    case .syntax: "needs newer syntax"
    case .requires: "is written for some releases only"
    case .reach: "is not reached everywhere"
    }
  }
}

extension MatrixRow.Difference {
  /// The same for a button, in two words at most.
  var chip: String {
    switch self {
    case .verdict: "varies"
    case .message: "reworded"
    case .shown: "shows otherwise"
    case .syntax: "newer syntax"
    case .requires: "requires"
    case .reach: "not reached"
    }
  }
}
