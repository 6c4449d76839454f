import Verification
import Vocabulary

/// A question of multiple choice below a sample: options, and an "Answer:" line that names one of them.
enum Choices {
  /// What the sample is said to print, give or raise; nil where there is no such question.
  static func claim(about sample: Sample, script: Script) -> Claim? {
    var options: [Character: (passage: Passage, text: Substring)] = [:]
    for passage in sample.prose where passage.line > sample.lastLine {
      for (line, text) in lines(of: passage) {
        if let (letter, option) = option(text) {
          options[letter] = options[letter] ?? (passage, option)
        } else if let letter = answer(text), options.count > 1 {
          guard let (passage, option) = options[letter] else { return nil }
          var claim = claim(stating: option, at: line, about: sample, script: script)
          claim?.span = passage.origin.span(of: [option.trimmed])
          return claim
        }
      }
    }
    return nil
  }

  private static func claim(stating text: Substring, at line: Int, about sample: Sample, script: Script) -> Claim? {
    let text = text.trimmed
    guard !text.isEmpty, Phrase.leading(AnswerLabels.ofNoOutcome, in: text) == nil else { return nil }
    func claim(_ kind: Claim.Kind, _ stated: String, _ target: Claim.Target, _ certainty: Claim.Certainty) -> Claim {
      Claim(
        line: line, lastLine: line, kind: kind, source: .prose, code: "the sample", target: target, stated: stated,
        form: "multiple choice", certainty: certainty)
    }
    if let (name, _) = ExceptionName.prefix(of: text) { return claim(.raises, String(name), .sample, .definite) }
    if let error = Phrase.leading(ErrorWords.nouns, in: text) {
      return error.rest.isEmpty ? claim(.raises, "error", .sample, .definite) : nil
    }
    let isLiteral = PythonLiteral.parse(text)?.isRepr == true
    let certainty: Claim.Certainty = isLiteral ? .definite : .ifConfirmed
    // What a box without a `print` gives is its last line's value.
    let last = script.statements.last.flatMap { $0.kind == .expression && !$0.prints ? $0 : nil }
    return claim(.stdout, String(text), last.map { .printedOrValue($0.first...$0.last) } ?? .sample, certainty)
  }

  /// `a) [1, 2]`, `(B) 3`, `- C. None`.
  private static func option(_ text: Substring) -> (letter: Character, rest: Substring)? {
    var text = text.drop { " \t-*•".contains($0) }
    let isBracketed = text.first == "("
    if isBracketed { text = text.dropFirst() }
    guard let letter = text.first?.uppercased().first, "ABCDEF".contains(letter), let sign = text.dropFirst().first,
      isBracketed ? sign == ")" : ").:".contains(sign), text.dropFirst(2).first == " "
    else { return nil }
    return (letter, text.dropFirst(2).trimmed)
  }

  /// `Answer: b`, `Correct answer: (B)`, `Ответ: B`.
  private static func answer(_ text: Substring) -> Character? {
    guard let (_, rest) = Phrase.leading(AnswerLabels.all, in: text.trimmed.drop { $0 == "*" }) else { return nil }
    var after = rest.drop { ":： *".contains($0) }
    if let (_, option) = Phrase.leading(AnswerLabels.fillers, in: after) { after = option.drop { ": ".contains($0) } }
    if after.first == "(" { after = after.dropFirst() }
    guard let letter = after.first?.uppercased().first, "ABCDEF".contains(letter),
      after.dropFirst().first.map({ !$0.isWordPart && $0 != "'" }) ?? true
    else { return nil }
    return letter
  }

  private static func lines(of passage: Passage) -> [(line: Int, text: Substring)] {
    passage.text.lines.enumerated()
      .map { (passage.line + $0.offset, $0.element) }
  }
}
