import Verification
import Vocabulary

/// How a stated text of one line is related to the one that came instead.
struct Kinship {
  private let stated: TextShape
  private let shown: TextShape
  private let one: String
  private let other: String

  /// Nil where not both are one line of words, or where the words are the line's own: `print(total)  # totals`.
  init?(_ matter: Matter) {
    let claim = matter.claim
    guard [.text, .said, .pointedAt].contains(claim.answer), claim.source != .commentAbove, matter.raised == nil,
      claim.source == .comment || claim.answer != .text, Assignment(claim.code) == nil,
      matter.visits.count == 1, let text = matter.shownText, text.count <= Self.longest,
      claim.stated.count <= Self.longest,
      case let trimmed = claim.stated.trimmed, let stated = TextShape(trimmed), let shown = TextShape(text),
      stated.casts.contains(where: { $0 != .number }), shown.casts.contains(where: { $0 != .number }),
      !claim.code.lowercased().contains(trimmed.lowercased())
    else { return nil }
    (self.stated, self.shown, one, other) = (stated, shown, trimmed, text)
  }

  /// Whether few letters make the difference; not their case alone, which is how a sentence begins.
  var isSlip: Bool {
    let shorter = min(one.count, other.count)
    guard shorter >= Self.fewest, one.lowercased() != other.lowercased(), stated.words.count == shown.words.count else {
      return false
    }
    return distance(Array(one), Array(other)) <= max(1, shorter / 5)
  }

  /// Whether two single words are made of the same letters.
  var hasSameLetters: Bool {
    guard stated.isWord, shown.isWord, one.lowercased() != other.lowercased(),
      min(one.count, other.count) >= Self.fewest
    else { return false }
    return Set(one) == Set(other)
  }

  /// Whether both have the same signs around words that are written alike, one of which they have in common.
  var hasSameSigns: Bool {
    stated.hasSigns && stated.words.count > 1 && stated.signs == shown.signs && stated.casts == shown.casts
      && zip(stated.words, shown.words).contains(where: ==)
  }

  /// Whether both have as many words, written alike, none of which is one that names a kind of thing or joins others.
  var isLikeInShape: Bool {
    guard stated.signs == shown.signs, stated.casts == shown.casts, stated.words.count <= 3 else { return false }
    return stated.words.allSatisfy { word in
      let word = word.lowercased()
      return !CommonWords.all.contains(word) && !Articles.all.contains(word) && !OtherOutcomes.kinds.contains(word)
    }
  }

  /// Whether it is written as names are, or with a number, and no noun that a verb takes.
  var isNamed: Bool { stated.casts.allSatisfy { $0 == .capitalised || $0 == .upper || $0 == .number } }

  private static let longest = 120
  private static let fewest = 4
}

extension Matter {
  /// The text that came instead, without quotes; nil where a value came that is no text.
  var shownText: String? {
    guard let actual = contradiction else { return nil }
    guard let literal = PythonLiteral.parse(actual) else {
      return visits.contains { !$0.printed.isEmpty } ? actual : nil
    }
    if case .string(let text) = literal { return text }
    if case .name(let name) = literal, visits.contains(where: { !$0.printed.isEmpty }) { return name }
    return nil
  }
}
