/// One checkable statement that an answer makes about a sample.
package struct Claim: Sendable, Hashable, Identifiable {
  /// Which of its sample's claims it is; given by whoever reads the sample.
  package var id = ID(0)
  /// The line of the document that carries the stated text, and the last such line where it goes on.
  package var line: Int
  package var lastLine: Int
  /// Where the stated text alone stands; of one that the words imply ("error", an `assert`), where the words do that say so.
  /// Nil for a claim of no document.
  package var span: Span?
  package var kind: Kind
  package var source: Source
  /// The code it is about, on one line.
  package var code: String
  /// The lines of the sample (1-based, inclusive) whose statement it is about.
  package var target: Target
  /// The expected outcome alone; hedge and commentary are taken off. Several lines are joined by `\n`.
  package var stated: String
  package var commentary: String?
  /// The author's text from the outcome on, with no commentary taken off, and with ever more of what was taken for a lead:
  /// all of it may be what is printed.
  package var spellings: [String] = []
  /// Where each of those stands; none for a claim of no document.
  package var spellingSpans: [Span] = []
  /// Words that weaken the claim: "often", "in CPython", "~".
  package var hedge: String?
  /// For a `state` claim the name whose value is stated.
  package var subject: String?
  /// Whether the author writes `==` between the subject and its value, which asks for no more than that they are equal.
  package var isEquated = false
  /// The releases that the author's words bound it to; nil: all.
  package var releases: ReleaseRange?
  /// The name of the rule that read it, for `verify show` and for tests.
  package var form: String
  package var certainty: Certainty
  /// What can answer it, as its form promises.
  package var answer = Answer.anything
  /// How the output that it states is compared.
  package var manner: Manner = []
  /// What its author sets beside it as wrong: the options of a question that are not ticked.
  package var rejected: [String] = []
  /// Whether the words say that it is so on no release before `releases`.
  package var deniesEarlierReleases = false
  /// It held when its author accepted it, so that it is a claim whatever happens now.
  package var isRecorded = false

  /// Unique among all that one sample states, wherever it is asked: in its own run, in one of a statement that is commented out,
  /// in one of what prose speaks of. It counts in the order of reading, so that it is the same in every run.
  package struct ID: Sendable, Hashable, Comparable {
    package let number: Int

    package init(_ number: Int) { self.number = number }

    package static func < (left: ID, right: ID) -> Bool { left.number < right.number }
  }

  /// What is stated; the words are the report's.
  package enum Kind: String, Sendable, Hashable, Codable {
    case value, stdout, raises, state, output, session, prose, size, timing, version, ending
  }

  /// Where it is stated; the words are the report's.
  package enum Source: String, Sendable, Hashable, Codable {
    case comment, commentBelow, commentAbove, session, outputBlock, prose, recorded, directive
  }

  /// What the code makes of the output's form.
  package struct Manner: OptionSet, Sendable, Hashable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// White space is what the code is about, so that it counts.
    package static let mindsBlanks = Manner(rawValue: 1)
    /// The code starts threads, so that lines may come in another order.
    package static let anyOrder = Manner(rawValue: 2)
  }

  /// What a claim speaks of.
  package enum Target: Sendable, Hashable {
    /// The statements that stand on these lines of the sample.
    case lines(ClosedRange<Int>)
    /// The header of the compound statement that begins on this line: `while x:`, `with open(p) as f:`.
    case header(Int)
    /// Everything the sample prints.
    case sample
    /// Everything the sample prints, and where it prints nothing the value of the statement on these lines, as a notebook
    /// shows it.
    case printedOrValue(ClosedRange<Int>)
  }

  /// How sure the shape alone makes it that this is a claim (ARCHITECTURE: shape, execution, memory).
  package enum Certainty: Sendable, Hashable {
    /// The shape says so: it is judged whatever happens.
    case definite
    /// Free text: a claim where it resembles what happened, commentary where it does not.
    case ifConfirmed
    /// "works", "OK": worth a word only where it is wrong.
    case ifContradicted
  }

  /// What can answer a statement: where something else was seen, the words speak of something else.
  package enum Answer: String, Sendable, Hashable {
    case anything
    /// A word or a text that the sample itself may spell.
    case text
    /// A text that a verb leads to: "prints Ann".
    case said
    /// A text that an arrow leads to: "=> even".
    case pointedAt
    /// What the line is for, unless it is what happened: "Print grand total".
    case purpose
    /// A value of the very same shape: what a label leads to below an assignment.
    case sameShape
    /// A number: "less than 10" says nothing of a list.
    case number
    /// A value: what inline code gives, where its own words settle it.
    case value
    /// A value of the same kind: what inline code gives, where variables have a say in it.
    case sameKind
    /// All that the sample prints, which alone may be one value.
    case output
    /// The exception that ends the sample.
    case ending
    /// Whether an `assert` passes, which the sample states by itself.
    case assertion
  }

  package init(
    line: Int, lastLine: Int, kind: Kind, source: Source, code: String, target: Target, stated: String,
    commentary: String? = nil, hedge: String? = nil, subject: String? = nil, releases: ReleaseRange? = nil,
    form: String,
    certainty: Certainty = .definite, answer: Answer = .anything
  ) {
    self.line = line
    self.lastLine = lastLine
    self.kind = kind
    self.source = source
    self.code = code
    self.target = target
    self.stated = stated
    self.commentary = commentary
    self.hedge = hedge
    self.subject = subject
    self.releases = releases
    self.form = form
    self.certainty = certainty
    self.answer = answer
  }
}

extension Claim.ID: ExpressibleByIntegerLiteral {
  package init(integerLiteral number: Int) { self.init(number) }
}

extension Claim {
  /// Takes one of the texts with nothing taken off as what is stated.
  package mutating func state(spelling index: Int) {
    stated = spellings[index]
    if spellingSpans.indices.contains(index) { span = spellingSpans[index] }
  }

  /// The same claim where its shape no longer decides whether it is one.
  package var definite: Claim {
    var claim = self
    claim.certainty = .definite
    return claim
  }

  /// The same claim as the record remembers it: once accepted it is one, whatever its shape.
  package var recorded: Claim {
    var claim = self
    claim.isRecorded = true
    guard certainty == .ifConfirmed else { return claim }
    claim.certainty = .definite
    claim.source = .recorded
    return claim
  }
}

extension Claim.Target {
  /// The last line of the sample that it speaks of; nil: all of them.
  package var lastLine: Int? {
    switch self {
    case .lines(let lines): lines.upperBound
    case .header(let line): line
    case .sample, .printedOrValue: nil
    }
  }
}
