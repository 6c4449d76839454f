import Verification
import Vocabulary

/// A sample with prompts: examples, each with the code typed and what the interpreter answered.
struct Session {
  struct Example: Hashable {
    /// Lines of the sample, 1-based.
    var code: ClosedRange<Int>
    /// What was answered, by line of the sample.
    private(set) var output: [(line: Int, text: String)] = []
    /// Whether a traceback has begun in the answer and the line that names the exception is to come.
    private(set) var isInTraceback = false

    init(code: ClosedRange<Int>) { self.code = code }

    mutating func answer(_ text: String, on line: Int) {
      output.append((line, text))
      if text.holds("Traceback (most recent call last)") {
        isInTraceback = true
      } else if isInTraceback, text.first?.isWhitespace == false, ExceptionName.prefix(of: text[...]) != nil {
        isInTraceback = false
      }
    }

    /// Drops the blank lines with which the answer ends.
    mutating func trim() {
      while let last = output.last, last.text.allSatisfy(\.isWhitespace) { output.removeLast() }
    }

    static func == (left: Example, right: Example) -> Bool {
      left.code == right.code && left.output.map(\.text) == right.output.map(\.text)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(code) }
  }

  /// The code alone, prompts taken off, every other line blank.
  let source: String
  let examples: [Example]
  /// By line of the sample, what is neither run nor taken for an answer, and why.
  private let putAside: [(line: Int, reason: String)]

  /// Nil where no line has a prompt.
  init?(_ text: String) {
    guard Prompt.mayBegin(in: text) else { return nil }
    let lines = text.lines
    guard lines.contains(where: { Prompt(line: $0).isFirst && !$0.drop(while: \.isWhitespace).hasPrefix(">> ") }) else {
      return nil
    }
    let scanner = SessionScanner(lines)
    putAside = scanner.putAside
    source = scanner.code.joined(separator: "\n")
    examples = scanner.examples
  }

  /// The answer without what its author wrote beside it: `[(1, 2),  # first`.
  ///
  /// - Parameter spellsSigns: whether the session spells such a sign, so that it may be printed.
  private static func withoutRemarks(_ whole: String, spellsSigns: Bool) -> (text: Substring, words: [Substring]) {
    guard whole.holds(" # "), PythonLiteral.parse(whole) == nil else { return (whole[...], [whole[...]]) }
    let bare = Joined(
      whole.lines.map { line in line.range(of: " # ").map { line[..<$0.lowerBound] } ?? line }, by: "\n")
    let text = bare.text.trimmed
    let isRemark = !text.isEmpty && (!spellsSigns || PythonLiteral.parse(bare.text) != nil)
    return isRemark ? (text, bare.slices(of: text)) : (whole[...], [whole[...]])
  }

  /// What the examples' answers state. Comments are read as such and are not answers.
  func claims(of sample: Sample, lines: SampleLines, script: Script) -> [Claim] {
    let spellsSigns = script.statements.contains { $0.code.holds("#") }
    return examples.compactMap { example in
      guard let first = example.output.first, let last = example.output.last else { return nil }
      if isPlaceholder(example) || mayVary(example, script) { return nil }
      if script.statements(within: example.code).contains(where: Self.hasNoAnswer) { return nil }
      let code = script.statements(within: example.code).map(\.code).joined(separator: "; ")
      // A comment alone has no answer.
      if code.isEmpty { return nil }
      let whole = example.output.map(\.text).joined(separator: "\n")
      var (stated, words) = Session.withoutRemarks(whole, spellsSigns: spellsSigns)
      if stated.hasSuffix(Self.prompt), stated != Self.prompt, !code.holds(Self.prompt) {
        // The next prompt, behind what was printed without an end of line.
        stated = stated.dropLast(Self.prompt.count)
        words = words.dropLast() + [words[words.count - 1].dropLast(Self.prompt.count)]
      }
      var claim = Claim(
        line: sample.documentLine(first.line), lastLine: sample.documentLine(last.line), kind: .session,
        source: .session,
        code: code, target: .lines(example.code), stated: String(stated), form: "session")
      claim.manner = Claim.Manner(ofExample: script.statements(within: example.code))
      let ends = example.output.map { LineEnd(line: $0.line, tail: 0) }
      claim.span = lines.span(of: words, ends: ends)
      if whole.utf8.count > stated.utf8.count {
        // What was taken off as a remark may have been printed, from data that stands elsewhere.
        claim.spellings = [whole]
        claim.spellingSpans = [lines.span(of: [whole[...]], ends: ends)].compactMap(\.self)
      }
      return claim
    }
  }

  private static let prompt = ">>>"

  /// `exit()` alone: what stands below it is the shell's. Below `sys.ps1 = 'C> '` stand prompts of another look.
  private static func hasNoAnswer(_ statement: Statement) -> Bool {
    if statement.kind == .assignment { return ["sys.ps1", "sys.ps2"].contains(where: statement.code.hasPrefix) }
    return ["exit()", "quit()"].contains(statement.code)
  }

  /// What states nothing, with the reason.
  func dismissals(in sample: Sample, script: Script) -> [ReadSample.DismissedComment] {
    let lines = sample.text.lines
    return putAside.map { place in
      ReadSample.DismissedComment(
        line: sample.documentLine(place.line), text: String(lines[place.line - 1].trimmed), reason: place.reason)
    }
      + examples.filter { mayVary($0, script) }.compactMap { example in
        example.output.first.map {
          ReadSample.DismissedComment(
            line: sample.documentLine($0.line), text: $0.text, reason: "its author says that it may be another")
        }
      }
  }

  /// `?` or `...` alone: what is to be found out.
  private func isPlaceholder(_ example: Example) -> Bool {
    example.output.allSatisfy { line in
      let text = line.text.trimmed
      return text == "..." || text == "…" || text.allSatisfy { $0 == "?" }
    }
  }

  /// `>>> f()  # may vary`, or the same behind the value.
  private func mayVary(_ example: Example, _ script: Script) -> Bool {
    guard !example.output.isEmpty else { return false }
    let behind = script.comments(on: example.code).filter(\.isTrailing).map(\.text)
    let words = example.output.lazy.compactMap { line in
      line.text.range(of: " # ").map { String(line.text[$0.upperBound...]) }
    }
    return (behind + Array(words)).contains { text in
      let said = text.lowercased()
      return Variations.words.all.contains(where: said.holds)
    }
  }
}
