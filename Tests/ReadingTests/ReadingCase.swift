import Claims
import Judging
import Testing
import Verification

/// A sample, what happened on its lines, and what a careful reader makes of its comments.
struct ReadingCase: Sendable, CustomTestStringConvertible {
  let text: String
  let visits: [Visit]
  let expected: Reading
  /// Paragraphs below the sample.
  var below: [String] = []
  var title = "Q"
  /// Options of a question below the sample.
  var options: [(text: String, option: Passage.Option)] = []

  enum Reading: Sendable, Hashable {
    case holds, reworded, drifts, unreached
    /// Nothing in it is a claim.
    case commentary
  }

  init(_ text: String, _ visits: Visit..., is expected: Reading) {
    self.text = text
    self.visits = visits
    self.expected = expected
  }

  private init(text: String, visits: [Visit], expected: Reading) {
    self.text = text
    self.visits = visits
    self.expected = expected
  }

  /// A claim, which holds where the first happens and has drifted where the second does.
  static func claim(_ text: String, holds right: Visit, drifts wrong: Visit) -> [ReadingCase] {
    [ReadingCase(text, right, is: .holds), ReadingCase(text, wrong, is: .drifts)]
  }

  /// Whatever happens, no claim.
  static func remark(_ text: String, _ visits: Visit...) -> ReadingCase {
    ReadingCase(text: text, visits: visits, expected: .commentary)
  }

  var testDescription: String {
    "\(text.replacing("\n", with: "⏎")) | \(visits.map { $0.raised?.text ?? $0.printed + ($0.value?.repr ?? "") }) | \(expected)"
  }

  /// What is made of it: the gravest verdict on anything that was taken for a claim.
  var reading: Reading {
    let read = ClaimReader().read(sample)
    let seen = Observation(
      way: .script, outcome: .finished, stdout: visits.map(\.printed).joined(), exception: visits.last?.raised,
      visits: Dictionary(uniqueKeysWithValues: read.claims.map { ($0.id, visits) }))
    let verdicts = read.claims.compactMap { Judge().verdict(on: $0, seen: seen) }
    let readings = verdicts.map(Reading.init)
    return [.drifts, .reworded, .holds, .unreached].first { readings.contains($0) } ?? .commentary
  }

  private var sample: Sample {
    Sample(
      id: "s/q#1", path: "s.md", section: "s", question: title, level: nil, firstLine: 1,
      lastLine: text.split(separator: "\n", omittingEmptySubsequences: false).count, text: text, form: .script,
      directives: Directives(), outputs: [],
      prose: below.map { Passage(line: 100, pieces: [.words($0)]) }
        + options.map { Passage(line: 101, pieces: [.words($0.text)], option: $0.option) })
  }
}

extension ReadingCase.Reading {
  init(_ verdict: Verdict) {
    switch verdict {
    case .holds: self = .holds
    case .reworded: self = .reworded
    case .contradicted: self = .drifts
    case .unreached: self = .unreached
    }
  }
}

extension Visit {
  static var nothing: Visit { Visit(value: Value(repr: "None", type: "NoneType")) }

  static func prints(_ text: String) -> Visit {
    Visit(value: Value(repr: "None", type: "NoneType"), printed: text + "\n")
  }

  static func gives(_ repr: String, str: String? = nil, prints: String = "") -> Visit {
    Visit(value: Value(repr: repr, str: str, type: "object"), printed: prints.isEmpty ? "" : prints + "\n")
  }

  static func binds(_ names: KeyValuePairs<String, String>, gives value: String = "None") -> Visit {
    Visit(
      value: Value(repr: value, type: value == "None" ? "NoneType" : "object"),
      names: names.map { Named(name: $0.key, value: Value(repr: $0.value, type: "object")) })
  }

  static func raises(_ type: String, _ message: String = "", mro: [String] = []) -> Visit {
    Visit(raised: Raised(type: type, mro: [type] + mro + ["Exception", "BaseException", "object"], message: message))
  }
}
