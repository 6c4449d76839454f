import Testing
import Verification

@testable import Judging

/// What is stated, what happened, and the verdict that a careful reader would give.
struct Case: Sendable, CustomTestStringConvertible {
  let claim: Claim
  let visits: [Visit]
  let verdict: Expected

  enum Expected: Sendable, Hashable {
    case holds
    case reworded
    case contradicted
    case unreached
    case nothing
  }

  init(
    _ stated: String, _ kind: Claim.Kind = .value, _ visits: Visit..., verdict: Expected, code: String = "f()",
    hedge: String? = nil, subject: String? = nil, certainty: Claim.Certainty = .definite,
    equated: Bool = false
  ) {
    var claim = Claim(
      line: 1, lastLine: 1, kind: kind, source: .comment, code: code, target: .lines(1...1), stated: stated,
      hedge: hedge, subject: subject, form: "case", certainty: certainty)
    claim.isEquated = equated
    self.claim = claim
    self.visits = visits
    self.verdict = verdict
  }

  var testDescription: String { "\(claim.stated) | \(visits.map { $0.printed + ($0.value?.repr ?? "") }) | \(verdict)" }

  var judged: Verdict? {
    Judge().verdict(on: claim, seen: Observation(way: .script, outcome: .finished, visits: [0: visits]))
  }

  /// The comparison by which it holds.
  var comparison: String? {
    if case .holds(_, let comparison) = judged { comparison.name } else { nil }
  }
}

extension Case.Expected {
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

extension Visit {
  static func prints(_ text: String) -> Visit {
    Visit(value: .init(repr: "None", type: "NoneType"), printed: text + "\n")
  }

  static func value(_ repr: String, str: String? = nil, prints: String = "") -> Visit {
    Visit(value: .init(repr: repr, str: str, type: repr == "None" ? "NoneType" : "object"), printed: prints)
  }

  static func names(_ names: KeyValuePairs<String, String>, value: String? = "None") -> Visit {
    var visit = value.map { Visit.value($0) } ?? Visit()
    visit.names = names.map { .init(name: $0.key, value: .init(repr: $0.value, type: "object")) }
    return visit
  }

  static func raises(_ type: String, _ message: String = "", mro: [String] = []) -> Visit {
    let name = type.split(separator: ".").last.map(String.init) ?? type
    return Visit(
      raised: .init(type: type, mro: [name] + mro + ["Exception", "BaseException", "object"], message: message))
  }

  static func takes(_ seconds: Double) -> Visit {
    Visit(value: .init(repr: "None", type: "NoneType"), seconds: seconds)
  }
}
