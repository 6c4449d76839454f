import Verification
import Vocabulary

/// Output that running text spells out without marks of code: "This prints 4, not 3.", "Output: 0 1 3".
struct BareOutput {
  let line: Int
  let stated: String
  let span: Span?

  /// What the sentences of a passage state, up to the first that speaks of other circumstances.
  static func all(in passage: Passage) -> [BareOutput] {
    var line = passage.line
    var found: [BareOutput] = []
    for (index, piece) in passage.pieces.enumerated() {
      guard case .words(let words) = piece else { continue }
      var isAtStart = line == passage.line && passage.pieces.first == piece
      for sentence in Sentences.all(in: words[...], endingWith: .fullStopOrSemicolon) {
        defer { line += sentence.count { $0 == "\n" } }
        if Clause.isConditional(sentence) || changes(sentence) { return found }
        if isAtStart, let stated = stated(by: sentence.trimmed) {
          found.append(
            BareOutput(line: line, stated: String(stated), span: passage.span(of: stated, inPiece: index)))
        }
        isAtStart = true
      }
    }
    return found
  }

  /// Whether words, in lower case, lead to output. Where no spaces part them, they end with such words.
  static func isLedTo(by lead: String) -> Bool {
    OutputSentences.all.contains(lead)
      || lead.last?.isSetWithoutSpaces == true && !Clause.isConditional(lead) && !Clause.isNegated(lead)
        && OutputSentences.all.all.contains { $0.first?.isSetWithoutSpaces == true && lead.hasSuffix($0) }
  }

  /// What follows a label of output, without what is said about it.
  static func labelled(_ text: String) -> Substring? {
    guard let (_, rest) = Phrase.leading(OutputLabels.anywhere, in: text[...].trimmed), let sign = rest.first,
      ":：".contains(sign)
    else { return nil }
    let said = rest.dropFirst().trimmed
    guard !said.isEmpty else { return nil }
    if let (literal, after) = PythonLiteral.prefix(of: said), literal.isRepr, !after.trimmed.isEmpty,
      case .apart = Commentary.reading(after)
    {
      return said[..<after.startIndex].trimmed
    }
    return said
  }

  /// The literal that ends the sentence's statement: "4", "[1, 2] because …"; not "4 times".
  private static func stated(by sentence: Substring) -> Substring? {
    for space in sentence.indices where sentence[space] == " " {
      let lead = Phrase.words(of: sentence[..<space]).joined(separator: " ")
      guard isLedTo(by: lead) else {
        if lead.count > longestLead { return nil }
        continue
      }
      let rest = sentence[space...].trimmed
      guard let (literal, after) = PythonLiteral.prefix(of: rest), literal.isRepr, !literal.isNamed,
        !ProseSentence.goesOn(after)
      else { continue }
      return rest[..<after.startIndex].trimmed
    }
    return nil
  }

  /// Whether the sentence asks the reader to have other code before him.
  private static func changes(_ sentence: Substring) -> Bool {
    Phrase.leading(Counterfactuals.changes, in: sentence.trimmed) != nil
  }

  private static let longestLead = 40
}

extension PythonLiteral {
  /// A name or a call, which in running text is a word.
  fileprivate var isNamed: Bool {
    switch self {
    case .name, .call, .elision: true
    default: false
    }
  }
}
