/// One checkable statement that an answer makes about a sample.
package struct Claim: Sendable, Hashable {
  /// The line of the document that carries the stated text, and the last such line where it goes on.
  package let line: Int
  package let lastLine: Int
  package let kind: Kind
  package let source: Source
  /// The code it is about, on one line.
  package let code: String
  /// The lines of the sample (1-based, inclusive) whose statement it is about.
  package let target: Target
  /// The expected outcome alone; hedge and commentary are taken off. Several lines are joined by `\n`.
  package let stated: String
  package let commentary: String?
  /// Words that weaken the claim: "often", "in CPython", "~".
  package let hedge: String?
  /// For a `state` claim the name whose value is stated.
  package let subject: String?
  /// The name of the rule that read it, for `verify show` and for tests.
  package let form: String
  package let standing: Standing

  /// What is stated; the words are the report's.
  package enum Kind: String, Sendable, Hashable, Codable {
    case value, stdout, raises, state, output, session, prose, size, timing, version
  }

  /// Where it is stated; the words are the report's.
  package enum Source: String, Sendable, Hashable, Codable {
    case comment, commentBelow, commentAbove, session, outputBlock, prose, recorded
  }

  /// What a claim speaks of.
  package enum Target: Sendable, Hashable {
    /// The statements that stand on these lines of the sample.
    case lines(ClosedRange<Int>)
    /// The header of the compound statement that begins on this line: `while x:`, `with open(p) as f:`.
    case header(Int)
    /// Everything the sample prints.
    case sample
  }

  /// How sure the shape alone makes it that this is a claim (ARCHITECTURE: shape, execution, memory).
  package enum Standing: Sendable, Hashable {
    /// The shape says so: it is judged whatever happens.
    case definite
    /// Free text: a claim where it resembles what happened, commentary where it does not.
    case ifConfirmed
    /// "works", "OK": worth a word only where it is wrong.
    case ifContradicted
  }

  package init(
    line: Int, lastLine: Int, kind: Kind, source: Source, code: String, target: Target, stated: String,
    commentary: String? = nil, hedge: String? = nil, subject: String? = nil, form: String,
    standing: Standing = .definite
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
    self.form = form
    self.standing = standing
  }
}

extension Claim {
  /// The same claim where its shape no longer decides whether it is one.
  package var definite: Claim { definite(from: source) }

  /// The same claim as the record remembers it: once accepted it is one, whatever its shape.
  package var recorded: Claim { definite(from: .recorded) }

  private func definite(from source: Source) -> Claim {
    Claim(
      line: line, lastLine: lastLine, kind: kind, source: source, code: code, target: target, stated: stated,
      commentary: commentary, hedge: hedge, subject: subject, form: form, standing: .definite)
  }
}

extension Claim.Target {
  /// The last line of the sample that it speaks of; nil: all of them.
  package var lastLine: Int? {
    switch self {
    case .lines(let lines): lines.upperBound
    case .header(let line): line
    case .sample: nil
    }
  }
}
