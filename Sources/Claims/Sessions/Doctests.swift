import Verification

/// The examples in the docstrings of a script, which a reader would try after it.
struct Doctests {
  /// The script with the examples' code below it, so that its own lines keep their numbers.
  let source: String
  private var examples: [Example] = []

  private struct Example {
    let code: ClosedRange<Int>
    let text: String
    /// By line of the sample.
    let answer: [(line: Int, text: String)]
    let ends: [LineEnd]
  }

  /// Nil where no docstring has prompts, or where there are prompts elsewhere: then the sample is a session.
  init?(_ sample: String, script: Script) {
    guard Prompt.mayBegin(in: sample) else { return nil }
    let lines = sample.lines
    let prompts = lines.indices.filter { Prompt(line: lines[$0]).isFirst }.map { $0 + 1 }
    let strings = script.statements.filter { $0.kind == .expression && Self.isDocstring($0.code) }
    guard !prompts.isEmpty, prompts.allSatisfy({ Self.statement(on: $0, among: strings) != nil })
    else {
      return nil
    }
    var all = lines.map(String.init)
    var examples: [Example] = []
    for group in Self.groups(lines, prompts: prompts, strings: strings) {
      let scanner = SessionScanner(group.lines)
      for example in scanner.examples {
        let code = scanner.code[(example.code.lowerBound - 1)..<example.code.upperBound]
        let first = all.count + 1
        all.append(contentsOf: code)
        // A block at the prompt ends with a blank line.
        examples.append(
          Example(
            code: first...all.count, text: code.joined(separator: "; "),
            answer: example.output.map { ($0.line + group.first - 1, $0.text) },
            ends: example.output.map { answer in
              let text = group.lines[answer.line - 1]
              let line = answer.line + group.first - 1
              return LineEnd(line: line, tail: lines[line - 1].offsets.upperBound - text.offsets.upperBound)
            }))
        if code.count > 1 { all.append("") }
      }
    }
    source = all.joined(separator: "\n")
    self.examples = examples
  }

  func claims(of sample: Sample, lines: SampleLines) -> [Claim] {
    examples.compactMap { example in
      guard let first = example.answer.first, let last = example.answer.last else { return nil }
      let stated = example.answer.map(\.text).joined(separator: "\n")
      var claim = Claim(
        line: sample.documentLine(first.line), lastLine: sample.documentLine(last.line), kind: .session,
        source: .session,
        code: example.text, target: .lines(example.code), stated: stated, form: "doctest")
      claim.span = lines.span(of: [stated[...]], ends: example.ends)
      return claim
    }
  }

  /// Whether the code begins with a string in three quotes, raw or not.
  private static func isDocstring(_ code: String) -> Bool {
    var lexer = PythonLexer(code.first == "r" ? code.dropFirst() : code[...])
    if case .string(let string)? = lexer.next()?.kind { return string.isTriple }
    return false
  }

  /// By bisection: they stand in the order of their lines.
  private static func statement(on line: Int, among statements: [Statement]) -> Statement? {
    var (low, high) = (0, statements.count)
    while low < high {
      let middle = (low + high) / 2
      if statements[middle].last < line { low = middle + 1 } else { high = middle }
    }
    return low < statements.count && statements[low].first <= line ? statements[low] : nil
  }

  /// From each prompt up to a blank line or the string's end, without the indentation.
  private static func groups(
    _ lines: [Substring], prompts: [Int], strings: [Statement]
  ) -> [(first: Int, lines: [Substring])] {
    var groups: [(first: Int, lines: [Substring])] = []
    var next = 0
    for prompt in prompts where prompt > next {
      guard let string = statement(on: prompt, among: strings) else { continue }
      let indent = lines[prompt - 1].prefix(while: \.isWhitespace).count
      var group: [Substring] = []
      var line = prompt
      while line <= string.last, !lines[line - 1].allSatisfy(\.isWhitespace) {
        var text = lines[line - 1].dropFirst(min(indent, lines[line - 1].prefix(while: \.isWhitespace).count))
        if line == string.last {
          if let end = ["\"\"\"", "'''"].first(where: text.hasSuffix) { text = text.dropLast(end.count) }
          if text.allSatisfy(\.isWhitespace) { break }
        }
        group.append(text)
        line += 1
      }
      groups.append((prompt, group))
      next = line - 1
    }
    return groups
  }
}
