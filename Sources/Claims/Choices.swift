import Verification
import Vocabulary

/// A question of multiple choice below a sample: options, of which one is ticked, or named by an "Answer:" line; or that line
/// with the answer itself, behind it or on the line below.
struct Choices {
  private let sample: Sample
  private let script: Script
  private let names: Set<String>
  private var options: [Option] = []
  /// The option that is the answer, and the line that says so.
  private var answer: (option: Option, line: Int)?

  private struct Option {
    let letter: Character?
    let passage: Passage
    let text: Substring
  }

  /// What the sample is said to print, give or raise; nil where there is no such question.
  static func claim(about sample: Sample, script: Script, names: Set<String>) -> Claim? {
    var choices = Choices(sample: sample, script: script, names: names)
    choices.read()
    guard let (answer, line) = choices.answer, var claim = choices.claim(stating: answer, at: line) else { return nil }
    claim.span = answer.passage.origin.span(of: [answer.text.trimmed])
    claim.rejected = choices.options.map { String($0.text.trimmed) }.filter { $0 != claim.stated }
    return claim
  }

  private init(sample: Sample, script: Script, names: Set<String>) {
    self.sample = sample
    self.script = script
    self.names = names
  }

  private mutating func read() {
    var ticked: (option: Option, line: Int)?
    var chosen: (letter: Character, line: Int)?
    // Where the line above says that an answer follows.
    var isAnnounced = false
    for passage in sample.prose where passage.line > sample.lastLine {
      if let option = passage.option {
        let text = passage.text[...].drop { ":： ".contains($0) }.trimmed
        let found = Option(letter: Self.option(text)?.letter, passage: passage, text: Self.option(text)?.rest ?? text)
        options.append(found)
        if option == .ticked, ticked == nil { ticked = (found, passage.line) }
        continue
      }
      for (line, text) in Self.lines(of: passage) {
        defer { isAnnounced = AnswerLabels.isAlone(text) }
        if isAnnounced, options.isEmpty, chosen == nil, ticked == nil, Self.isOutcomeAlone(text, of: passage) {
          ticked = (Option(letter: nil, passage: passage, text: text), line)
        } else if let (letter, option) = Self.option(text) {
          let found = Option(letter: letter, passage: passage, text: option)
          options.append(found)
          if Phrase.leading(Marks.ticks, in: text.trimmed) != nil, ticked == nil { ticked = (found, line) }
        } else if let said = Self.answer(text), chosen == nil, ticked == nil {
          if let letter = Self.letter(said) {
            chosen = (letter, line)
          } else if options.isEmpty {
            ticked = (Option(letter: nil, passage: passage, text: said), line)
          }
        }
      }
      if ticked != nil || chosen != nil, options.count > 1 { break }
    }
    if let chosen, options.count > 1 {
      answer = options.first { $0.letter == chosen.letter }.map { ($0, chosen.line) }
    } else if let ticked, ticked.option.letter == nil || options.count > 1 {
      answer = ticked
    }
  }

  private func claim(stating option: Option, at line: Int) -> Claim? {
    let text = option.text.trimmed
    // Of several pieces of code nothing tells how they belong together.
    guard !text.isEmpty, option.passage.pieces.count(where: \.isCode) < 2,
      Phrase.leading(AnswerLabels.ofNoOutcome, in: text) == nil
    else {
      return nil
    }
    func claim(_ kind: Claim.Kind, _ stated: String, _ target: Claim.Target, _ certainty: Claim.Certainty) -> Claim {
      Claim(
        line: line, lastLine: line, kind: kind, source: .prose, code: "the sample", target: target, stated: stated,
        form: "multiple choice", certainty: certainty, answer: .output)
    }
    let certainty: Claim.Certainty = asksForOutcome && !script.leavesCallsToReader ? .definite : .ifConfirmed
    if let (name, rest) = ExceptionName.prefix(of: text) {
      return claim(.raises, String(name), .sample, rest.isEmpty || certainty == .definite ? certainty : .ifConfirmed)
    }
    if let error = Phrase.leading(ErrorWords.nouns, in: text) {
      return error.rest.isEmpty ? claim(.raises, "error", .sample, certainty) : nil
    }
    let isLiteral = PythonLiteral.parse(text)?.isRepr == true
    let last = script.statements.last
    if let name = nameAskedFor, let last, !script.prints {
      var state = claim(.state, String(text), .lines(last.block), isLiteral ? .definite : .ifConfirmed)
      state.subject = name
      state.code = last.code
      state.answer = .anything
      return state
    }
    // What a box without a `print` gives is its last line's value.
    let value = last.flatMap { $0.kind == .expression && !$0.prints ? $0 : nil }
    let shows = script.prints || value != nil
    return claim(
      .stdout, String(text), value.map { .printedOrValue($0.first...$0.last) } ?? .sample,
      isLiteral && shows ? certainty : .ifConfirmed)
  }

  /// The heading and the words around the sample up to the first option.
  private var question: [Substring] {
    let before = sample.prose.prefix { $0.line < (options.first?.passage.line ?? .max) && $0.option == nil }
    return Phrase.words(of: ([sample.question] + before.map(\.text)).joined(separator: " "))
  }

  private var asksForOutcome: Bool {
    options.contains { $0.letter != nil && $0.passage.option == nil }
      || question.contains(where: AnswerLabels.askingForOutcome.contains)
  }

  /// `x` of "What is the value of x after that?"
  private var nameAskedFor: String? {
    let words = ([sample.question] + sample.prose.filter { $0.option == nil }.map(\.text)).joined(separator: " ")
      .split { !$0.isWordPart }.map(String.init)
    for phrase in AnswerLabels.askingForValue.all {
      let lead = phrase.split(separator: " ").map(String.init)
      for index in words.indices.dropLast(lead.count)
      where words[index..<(index + lead.count)].map({ $0.lowercased() }) == lead
        && names.contains(words[index + lead.count])
      {
        return words[index + lead.count]
      }
    }
    return nil
  }

  /// `a) [1, 2]`, `(B) 3`, `- C. None`, `✅ D. 4`.
  private static func option(_ text: Substring) -> (letter: Character, rest: Substring)? {
    let marked = Phrase.leading(Marks.beforeOutcome, in: text.trimmed)?.rest ?? text
    var text = marked.drop { " \t-*•".contains($0) }
    let isBracketed = text.first == "("
    if isBracketed { text = text.dropFirst() }
    guard let letter = text.first?.uppercased().first, "ABCDEF".contains(letter), let sign = text.dropFirst().first,
      isBracketed ? sign == ")" : ").:".contains(sign), text.dropFirst(2).first == " "
    else { return nil }
    return (letter, text.dropFirst(2).trimmed)
  }

  /// What follows `Answer:`, `Correct answer:`, `Ответ:`.
  private static func answer(_ text: Substring) -> Substring? {
    guard let (_, rest) = Phrase.leading(AnswerLabels.all, in: text.trimmed.drop { $0 == "*" }) else { return nil }
    var after = rest.drop { ":： *".contains($0) }
    if let (_, option) = Phrase.leading(AnswerLabels.fillers, in: after) { after = option.drop { ": ".contains($0) } }
    guard rest.contains(where: { ":：".contains($0) }) || letter(after) != nil else { return nil }
    return after.isEmpty ? nil : after
  }

  /// Code alone or a literal, where words may stand as well.
  private static func isOutcomeAlone(_ text: Substring, of passage: Passage) -> Bool {
    let isCode = passage.pieces.contains {
      if case .code(let code) = $0 { code[...].trimmed == text.trimmed } else { false }
    }
    return isCode || PythonLiteral.parse(text.trimmed)?.isRepr == true
  }

  /// `b`, `(B)`, `B, because …`.
  private static func letter(_ text: Substring) -> Character? {
    let after = text.first == "(" ? text.dropFirst() : text
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

extension Passage.Piece {
  fileprivate var isCode: Bool { if case .code = self { true } else { false } }
}
