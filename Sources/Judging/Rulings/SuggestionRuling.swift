import Verification

/// What becomes of an exception that is stated with a suggestion of Python's: `Did you mean: 'upper'?`. It is no part of the message but
/// of what is printed, since 3.10 for names and attributes and 3.12 for modules, so that it is looked for there.
struct SuggestionRuling {
  private let suggestion: Substring
  private let printed: String

  /// Nil where none is stated, or nothing shows whether one came: only at the prompt an announced exception is printed.
  init?(_ claim: Claim, seen observation: Observation) {
    guard observation.way == .prompt, (observation.visits[claim.id] ?? []).contains(where: { $0.raised != nil }),
      let line = claim.stated.lines.last(where: { !$0.allSatisfy(\.isWhitespace) }),
      let sign = Self.signs.lazy.compactMap(line.range(of:)).first
    else { return nil }
    suggestion = line[sign.lowerBound...]
    printed = observation.stderr
  }

  /// The verdict on the exception itself, or that other words came.
  func verdict(_ verdict: Verdict) -> Verdict {
    guard case .holds(let actual, _) = verdict, !printed.holds(String(suggestion).trimmed) else { return verdict }
    let line = printed.lines.last { $0.hasPrefix(actual) }
    return .reworded(actual: line.map(String.init) ?? actual)
  }

  private static let signs = [". Did you mean", ". Did you forget to import "]
}
