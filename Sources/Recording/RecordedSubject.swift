import Verification

/// What an outcome is an outcome of. The order of cases is that of the file.
package enum RecordedSubject: Sendable, Hashable {
  /// How the run ended.
  case run
  /// All that it printed.
  case printed
  /// A claim by its words, `a is b  # True`, and which of several with the same words it is, from 1.
  case claim(String, number: Int)

  /// For each claim of a sample, in their order.
  package static func all(of claims: [Claim]) -> [RecordedSubject] {
    var counts: [String: Int] = [:]
    return claims.map { claim in
      let words = words(of: claim)
      counts[words, default: 0] += 1
      return .claim(words, number: counts[words] ?? 1)
    }
  }

  private static func words(of claim: Claim) -> String {
    let about = claim.subject.map { claim.code.isEmpty ? $0 : "\(claim.code)  (\($0))" } ?? claim.code
    let stated = ShortText.abbreviated(claim.stated)
    return about.isEmpty ? "# \(stated)" : "\(ShortText.abbreviated(about))  # \(stated)"
  }

  /// For a person.
  var words: String {
    switch self {
    case .run: "how it ends"
    case .printed: "what it prints"
    case .claim(let words, 1): words
    case .claim(let words, let number): "\(words) (\(number))"
    }
  }
}
