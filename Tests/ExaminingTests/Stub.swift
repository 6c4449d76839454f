import Judging
import Synchronization
import Verification

@testable import Examining

/// An observer that has its answers from a test: no interpreter, no sandbox. It remembers what it was asked.
final class Stub: Observer {
  let release: Release
  let setting: Ask.Setting
  let timeLimit: Double?
  private let answer: @Sendable (Ask, Terms) throws -> Observation
  private let asked = Mutex<[(ask: Ask, terms: Terms)]>([])

  convenience init(
    _ number: String = "3.12", timeLimit: Double? = nil, implementation: String = "CPython",
    answer: @escaping @Sendable (Ask) throws -> Observation
  ) {
    self.init(number, timeLimit: timeLimit, implementation: implementation) { ask, _ in try answer(ask) }
  }

  init(
    _ number: String = "3.12", timeLimit: Double? = nil, implementation: String = "CPython",
    onTerms answer: @escaping @Sendable (Ask, Terms) throws -> Observation
  ) {
    release = Release(
      id: number, version: number + ".1", implementation: implementation, freeThreaded: false, path: "python",
      number: ReleaseNumber(number) ?? ReleaseNumber(major: 3, minor: 12))
    setting = .init(release: number, interpreter: "stub", driver: "", policy: [], limits: [])
    self.timeLimit = timeLimit
    self.answer = answer
  }

  var asks: [Ask] { asked.withLock { $0.map(\.ask) } }
  /// Of each ask, in their order.
  var terms: [Terms] { asked.withLock { $0.map(\.terms) } }

  func observe(_ ask: Ask, on terms: Terms) throws(Unobserved) -> Observation {
    asked.withLock { $0.append((ask, terms)) }
    do { return try answer(ask, terms) } catch { throw Unobserved(error) }
  }
}

/// What two outcomes are to the record: the same where their texts are.
struct PlainWording: OutcomeWording {
  func endsAlike(_ one: Observation, _ other: Observation) -> Bool { one.outcome == other.outcome }
  func printsAlike(_ one: Observation, _ other: Observation) -> Bool { one.stdout == other.stdout }
  func areAlike(_ one: Ruling, _ other: Ruling, on claim: Claim) -> Bool { one.verdict == other.verdict }
}

/// The word for what became of a claim; nothing where it is none.
enum Word: Sendable, Hashable {
  case holds, reworded, contradicted, unreached, nothing

  init(_ verdict: Verdict?) {
    switch verdict {
    case .holds: self = .holds
    case .reworded: self = .reworded
    case .contradicted: self = .contradicted
    case .unreached: self = .unreached
    case nil: self = .nothing
    }
  }
}

extension Examiner {
  init(_ stub: Stub, repeatsAll: Bool = false) {
    self.init(observer: stub, judge: Judge(), wording: PlainWording(), repeatsAll: repeatsAll)
  }

  /// A sample that stands alone on its page.
  func examine(_ read: ReadSample, expecting record: (any SampleExpectation)? = nil) throws -> Examination {
    try examine(0, on: Page([read]), expecting: record)
  }
}

extension Examination {
  /// What became of the sample's claims, those of its own run first.
  var words: [Word] { read.allClaims.map { Word(rulings[$0.id]?.verdict) } }
}

extension Claim {
  /// A claim about a line of a sample that is not longer than a page.
  static func stating(
    _ text: String, _ kind: Kind = .value, line: Int = 1, code: String = "f()", source: Source = .comment,
    _ certainty: Certainty = .definite, answer: Answer = .anything
  ) -> Claim {
    Claim(
      line: line, lastLine: line, kind: kind, source: source, code: code, target: .lines(line...line), stated: text,
      form: "case", certainty: certainty, answer: answer)
  }
}

/// A sample with these claims.
func read(
  _ source: String, _ claims: Claim..., others: [ReadSample.Inquiry] = [], directives: Directives = Directives()
) -> ReadSample {
  read(source, claims, others: others, directives: directives)
}

/// The same with as many claims as a test makes.
func read(
  _ source: String, _ claims: [Claim], others: [ReadSample.Inquiry] = [], directives: Directives = Directives()
) -> ReadSample {
  ReadSample(sample: sample(source, directives), program: Program(source: source), claims: claims, others: others)
}

private func sample(_ text: String, _ directives: Directives) -> Sample {
  Sample(
    id: "s/q#1", path: "s.md", section: "s", question: "Q", level: nil, firstLine: 1, lastLine: 1, text: text,
    form: .script, directives: directives, outputs: [])
}

extension Visit {
  static func gives(_ repr: String) -> Visit {
    Visit(value: Value(repr: repr, type: repr == "None" ? "NoneType" : "object"))
  }

  static func prints(_ text: String) -> Visit {
    Visit(value: Value(repr: "None", type: "NoneType"), printed: text + "\n")
  }

  static func raises(_ type: String, _ message: String = "", missing: String? = nil) -> Visit {
    Visit(raised: .type(type, message, missing: missing))
  }
}

extension Raised {
  static func type(_ type: String, _ message: String = "", line: Int? = 1, missing: String? = nil) -> Raised {
    Raised(type: type, mro: [type, "Exception"], message: message, line: line, missing: missing)
  }
}

extension Observation {
  /// A run to the end in which every claim asked about was visited once.
  static func seen(_ visits: [Claim.ID: Visit], in ask: Ask) -> Observation {
    Observation(
      way: ask.way, outcome: .finished, stdout: visits.sorted { $0.key < $1.key }.map(\.value.printed).joined(),
      visits: visits.mapValues { [$0] })
  }

  /// A run that ended with this exception.
  static func ended(_ raised: Raised, in ask: Ask, _ outcome: Outcome = .raised) -> Observation {
    Observation(way: ask.way, outcome: outcome, exception: raised)
  }
}
