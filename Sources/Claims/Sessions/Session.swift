import Verification

/// A sample with prompts: examples, each with the code typed and what the interpreter answered.
struct Session {
  struct Example: Hashable {
    /// Lines of the sample, 1-based.
    var code: ClosedRange<Int>
    /// What was answered, by line of the sample.
    var output: [(line: Int, text: String)] = []

    static func == (left: Example, right: Example) -> Bool {
      left.code == right.code && left.output.map(\.text) == right.output.map(\.text)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(code) }
  }

  /// The code alone, prompts taken off, every other line blank.
  let source: String
  let examples: [Example]

  /// Nil where no line has a prompt.
  init?(_ text: String) {
    guard Prompt.mayBegin(in: text) else { return nil }
    let lines = text.lines
    guard lines.contains(where: { Prompt(line: $0).isFirst && !$0.drop(while: \.isWhitespace).hasPrefix(">> ") }) else {
      return nil
    }
    var scanner = SessionScanner()
    for line in lines { scanner.take(line) }
    scanner.end()
    source = scanner.code.joined(separator: "\n")
    examples = scanner.examples
  }

  /// The answer without what its author wrote beside it: `[(1, 2),  # first`.
  private static func withoutRemarks(_ whole: String) -> (text: Substring, words: [Substring]) {
    guard whole.holds(" # "), PythonLiteral.parse(whole) == nil else { return (whole[...], [whole[...]]) }
    let bare = Joined(
      whole.lines.map { line in line.range(of: " # ").map { line[..<$0.lowerBound] } ?? line }, by: "\n")
    let text = bare.text.trimmed
    return PythonLiteral.parse(bare.text) == nil ? (whole[...], [whole[...]]) : (text, bare.slices(of: text))
  }

  /// What the examples' answers state. Comments are read as such and are not answers.
  func claims(of sample: Sample, lines: SampleLines, script: Script) -> [Claim] {
    examples.compactMap { example in
      guard let first = example.output.first, let last = example.output.last else { return nil }
      let code = script.statements(within: example.code).map(\.code).joined(separator: "; ")
      let (stated, words) = Session.withoutRemarks(example.output.map(\.text).joined(separator: "\n"))
      var claim = Claim(
        line: sample.documentLine(first.line), lastLine: sample.documentLine(last.line), kind: .session,
        source: .session,
        code: code, target: .lines(example.code), stated: String(stated), form: "session")
      claim.manner = Claim.Manner(ofExample: script.statements(within: example.code))
      claim.span = lines.span(of: words, ends: example.output.map { LineEnd(line: $0.line, tail: 0) })
      return claim
    }
  }
}
