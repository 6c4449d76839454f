import Verification

/// What the words around an outcome, in its sentence, do to it.
enum ProseSentence {
  /// Whether the sentence goes on from the outcome with words that may say another thing: "`f(x)` returns `None` if …".
  static func goesOn(_ text: Substring) -> Bool {
    let text = text.trimmed
    guard let first = text.first else { return false }
    if ".;!—–)。；！）".contains(first) { return false }
    if ",:，：、".contains(first) { return Clause.isConditional(text.dropFirst().prefix { $0 != "." && $0 != ";" }) }
    return Phrase.leading(["because", "since", "as", "and", "too", "again", "here"], in: text) == nil
  }

  private static let elsewhere: Set<Substring> = [
    "before", "until", "suppose", "imagine", "like", "whether", "why", "must", "want", "wants", "intended", "supposed",
    "such", "naive", "naively", "think", "thinks", "believe", "believes", "assume", "assumes", "guess", "seems",
    "looks",
    "appears", "claim", "claims", "say", "says", "wrongly", "mistakenly", "wish",
    // Where the same words mean another thing.
    "c", "java", "javascript", "js", "ruby", "perl", "php", "rust", "languages", "mathematically", "mathematics",
    "maths",
    "math",
  ]

  /// Whether the words before the code, in its sentence, deny it or set it under other circumstances.
  static func isTakenBack(before words: Substring) -> Bool {
    let end = words.lastIndex { ".!?;".contains($0) }
    let sentence = end.map { words[words.index(after: $0)...] } ?? words
    return Clause.isConditional(sentence) || Clause.isNegated(sentence) || sentence.holds("Python 2")
      || Phrase.words(of: sentence).contains { elsewhere.contains($0) }
  }
}

extension Passage {
  /// Where a slice of a piece's text stands.
  func span(of words: Substring, inPiece index: Int) -> Span? {
    origins.indices.contains(index) ? origins[index].span(of: [words]) : nil
  }

  /// Whether it leads over to what stands below it.
  var leadsOver: Bool { text.trimmed.hasSuffix(":") }

  var isOfWords: Bool {
    pieces.allSatisfy { if case .words = $0 { true } else { false } }
  }
}
