import Verification
import Vocabulary

/// What the words around an outcome, in its sentence, do to it.
enum ProseSentence {
  private static let elsewhere = Counterfactuals.words + Counterfactuals.languages

  /// Whether the sentence goes on from the outcome with words that may say another thing: "`f(x)` returns `None` if …".
  static func goesOn(_ text: Substring) -> Bool {
    let text = text.trimmed
    guard let first = text.first else { return false }
    if ".;!—–)。；！）".contains(first) { return false }
    if ",:，：、".contains(first) { return Clause.isConditional(text.dropFirst().prefix { $0 != "." && $0 != ";" }) }
    return Phrase.leading(Conjunctions.behindOutcome, in: text) == nil
  }

  /// Whether the words before the code, in its sentence, deny it or set it under other circumstances.
  static func isTakenBack(before words: Substring) -> Bool {
    let sentence = Sentences.last(in: words, endingWith: .fullStopOrSemicolon)
    return Clause.isConditional(sentence) || Clause.isNegated(sentence) || sentence.holds("Python 2")
      || Phrase.words(of: sentence).contains(where: elsewhere.contains)
  }
}

extension Passage {
  /// Where a slice of a piece's text stands.
  func span(of words: Substring, inPiece index: Int) -> Span? {
    origins.indices.contains(index) ? origins[index].span(of: [words]) : nil
  }

  /// Whether it leads over to what stands below it.
  var leadsOver: Bool { text.trimmed.hasSuffix(":") }

  /// In bytes.
  var length: Int { pieces.reduce(0) { $0 + $1.text.utf8.count } }

  var isOfWords: Bool {
    pieces.allSatisfy { if case .words = $0 { true } else { false } }
  }
}
