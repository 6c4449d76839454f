import Verification
import Vocabulary

/// Reads what running text states about a sample: inline code, a verb, an outcome: "`add(1)` returns `[1]`".
///
/// Only statements that nothing around them takes back or makes conditional are read. What is asked is run after the
/// sample; names that it does not know make it no claim.
struct ProseReader {
  let sample: Sample
  let script: Script
  let names: Set<String>
  /// What is said in running text, which options of a question are not.
  let prose: [Passage]

  /// Bytes of a paragraph, and of a sentence: what is longer nobody has written to state an outcome, and is not looked through.
  private static let longestPassage = 20_000
  private static let longestSentence = 1_000

  init(sample: Sample, script: Script, names: Set<String>) {
    self.sample = sample
    self.script = script
    self.names = names
    prose = sample.prose.filter { $0.option == nil && $0.length <= Self.longestPassage }
  }

  func questions() -> ReadSample.Inquiry? {
    var codes: [String] = []
    var claims: [Claim] = []
    let below = prose.filter { $0.line > sample.lastLine }.prefix(2)
    for passage in prose {
      for statement in statements(in: passage, isRightBelow: below.contains(passage)) {
        codes.append(statement.code)
        let stated = statement.stated
        var claim = Claim(
          line: statement.line, lastLine: statement.line, kind: stated.kind, source: .prose, code: statement.code,
          target: .lines(codes.count...codes.count), stated: String(stated.text), form: statement.form,
          certainty: statement.certainty, answer: statement.answer)
        claim.span = passage.span(of: stated.text, inPiece: stated.piece)
        claims.append(claim)
      }
    }
    guard !claims.isEmpty else { return nil }
    return ReadSample.Inquiry(
      .prose, program: Program(source: codes.joined(separator: "\n"), examples: Array(1...codes.count)), claims: claims)
  }

  private struct Statement {
    let line: Int
    let code: String
    let stated: ProseOutcome
    var form = "prose"
    var answer = Claim.Answer.sameKind
    var certainty = Claim.Certainty.definite
  }

  private func statements(in passage: Passage, isRightBelow: Bool) -> [Statement] {
    var found: [Statement] = []
    var line = passage.line
    // With what stands before other code in it: "If `x` is missing, `f(1)` returns `None`".
    var sentence = ""
    for (index, piece) in passage.pieces.enumerated() {
      switch piece {
      case .words(let words):
        let last = Sentences.last(in: words[...], endingWith: .fullStopOrSemicolon)
        sentence = last.startIndex > words.startIndex ? String(last) : sentence + words
        line += words.count { $0 == "\n" }
      case .code where sentence.utf8.count > Self.longestSentence: continue
      case .code(let code):
        let after = passage.pieces[(index + 1)...]
        if let question = question(code), let stated = outcome(in: after, kindOf: question),
          !ProseSentence.isTakenBack(before: sentence[...])
        {
          // A bare number may be meant as in mathematics, whatever its type.
          let isSpelledOut = after.dropFirst().first == .code(String(stated.text))
          found.append(
            Statement(
              line: line, code: question, stated: stated,
              form: isSpelledOut ? AskedCode(question).form : "prose",
              answer: isSpelledOut ? AskedCode(question).answer : .sameKind))
        } else if passage.line > sample.lastLine, let stated = state(of: code, in: after, before: sentence[...]) {
          found.removeAll { $0.code == code }
          found.append(Statement(line: line, code: code, stated: stated))
        } else if isRightBelow, !passage.leadsOver,
          let state = StateInProse(of: code, in: after, after: sentence, in: self)
        {
          found.append(
            Statement(line: line, code: code, stated: state.stated, certainty: state.certainty))
        }
      }
    }
    return found
  }

  /// The code, where it can be asked: an expression that does something with what the sample knows.
  private func question(_ code: String) -> String? {
    let line = code.split(separator: "\n").joined(separator: " ")
    let parts = Script(line).statements
    guard let last = parts.last, last.kind == .expression, !line.holds("..."), !line.holds("…"),
      !line.hasPrefix(">>>")
    else { return nil }
    guard line.holds("(") || line.holds("[") || line.holds(" ") else { return nil }
    // `(x, y)` and `[1, 2]` are values that are spoken of, not questions.
    guard PythonLiteral.parse(line)?.isPlain != true else { return nil }
    let words = line.split { !$0.isWordPart }.map(String.init)
    if words.contains(where: names.contains) || sample.directives.continues { return line }
    return [.arithmetic, .callOfBuiltins].contains(AskedCode(line)) ? line : nil
  }

  private static let verbs: [(kind: Claim.Kind, verbs: Phrases)] = [
    (.value, OutcomeVerbs.givingInSentences), (.stdout, OutcomeVerbs.printingInSentences),
    (.raises, ExceptionVerbs.raising),
  ]

  /// The verb and the outcome that follow the code.
  func outcome(in pieces: ArraySlice<Passage.Piece>, kindOf code: String) -> ProseOutcome? {
    guard case .words(let words)? = pieces.first else { return nil }
    var text = words[...].trimmed
    while let (_, rest) = Phrase.leading(OutcomeVerbs.adverbs, in: text) { text = rest }
    guard
      let (kind, after) = Self.verbs.lazy.compactMap({ kind, verbs in
        Phrase.leading(verbs, in: text).map { (kind, $0.rest) }
      }).first
    else { return nil }
    var rest = after
    while let (_, after) = Phrase.leading(OutcomeVerbs.adverbs, in: rest) { rest = after }
    if let (_, after) = Phrase.leading(Articles.withNouns, in: rest) { rest = after }
    return rest.isEmpty
      ? inCode(pieces.dropFirst(), kind) : inWords(rest, ofPiece: pieces.startIndex, kind)
  }

  /// The outcome as inline code.
  func inCode(_ pieces: ArraySlice<Passage.Piece>, _ kind: Claim.Kind) -> ProseOutcome? {
    guard case .code(let stated)? = pieces.first else { return nil }
    let outcome = ProseOutcome(kind: kind, text: stated[...], piece: pieces.startIndex)
    if case .words(let after)? = pieces.dropFirst().first, ProseSentence.goesOn(after[...]) { return nil }
    switch kind {
    case .raises: return ExceptionName.anyClass(in: stated[...]) == nil ? nil : outcome
    case .stdout: return outcome
    default:
      if ExceptionName.prefix(of: stated[...]) != nil { return nil }
      return PythonLiteral.parse(stated)?.isRepr == true ? outcome : nil
    }
  }

  /// The outcome as a bare literal or an exception's name, in a slice of the piece's words.
  func inWords(_ text: Substring, ofPiece piece: Int, _ kind: Claim.Kind) -> ProseOutcome? {
    if kind == .raises {
      guard let (name, rest) = ExceptionName.prefix(of: text), !ProseSentence.goesOn(rest) else { return nil }
      return ProseOutcome(kind: kind, text: name, piece: piece)
    }
    guard let (literal, rest) = PythonLiteral.prefix(of: text), literal.isPlain, !ProseSentence.goesOn(rest) else {
      return nil
    }
    return ProseOutcome(kind: kind, text: text[..<rest.startIndex].trimmed, piece: piece)
  }
}
