import Verification

/// Output that running text spells out without marks of code: "This prints 4, not 3.", "Output: 0 1 3".
struct BareOutput {
  let line: Int
  let stated: String
  let span: Span?

  /// What the sentences of a passage state, up to the first that speaks of other circumstances.
  static func all(in passage: Passage, subjects: Set<String>) -> [BareOutput] {
    var line = passage.line
    var found: [BareOutput] = []
    for (index, piece) in passage.pieces.enumerated() {
      guard case .words(let words) = piece else { continue }
      var isAtStart = line == passage.line && passage.pieces.first == piece
      for sentence in sentences(of: words) {
        defer { line += sentence.count { $0 == "\n" } }
        if Clause.isConditional(sentence) || changes(sentence) { return found }
        if isAtStart, let stated = stated(by: sentence.trimmed, subjects: subjects) {
          found.append(
            BareOutput(line: line, stated: String(stated), span: passage.span(of: stated, inPiece: index)))
        }
        isAtStart = true
      }
    }
    return found
  }

  /// What follows a label of output, without what is said about it.
  static func labelled(_ text: String) -> Substring? {
    guard let (_, rest) = Phrase.leading(labels, in: text[...].trimmed), let sign = rest.first, ":：".contains(sign)
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
  private static func stated(by sentence: Substring, subjects: Set<String>) -> Substring? {
    for space in sentence.indices where sentence[space] == " " {
      let lead = Phrase.words(of: sentence[..<space]).joined(separator: " ")
      guard subjects.contains(lead) else {
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

  private static func sentences(of words: String) -> [Substring] {
    var starts = [words.startIndex]
    for (index, next) in zip(words.indices, words.indices.dropFirst())
    where ".!?;".contains(words[index]) && words[next].isWhitespace {
      starts.append(next)
    }
    return zip(starts, starts.dropFirst() + [words.endIndex]).map { words[$0..<$1] }
  }

  /// Whether the sentence asks the reader to have other code before him.
  private static func changes(_ sentence: Substring) -> Bool {
    Phrase.leading(
      ["suppose", "imagine", "now", "change", "replace", "remove", "in python 2", "with", "try"], in: sentence.trimmed)
      != nil
  }

  private static let longestLead = 40

  private static let labels = [
    "output", "program output", "console output", "printed output", "actual output", "prints", "result", "вывод",
    "результат", "输出结果", "运行结果", "输出", "结果", "salida", "saída", "sortie", "ausgabe", "출력",
  ]
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
