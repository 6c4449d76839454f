import Verification

/// Sorts the lines of a session into code and answers, in all the ways in which authors set sessions down: continuation
/// lines with and without `...`, code without a prompt before or between the examples, answers as comments.
struct SessionScanner {
  /// One entry a line: the code on it, or nothing.
  private(set) var code: [String] = []
  private(set) var examples: [Session.Example] = []

  private var state = State.plain

  private enum State {
    /// Among lines of code that have no prompt, before the first example or between two.
    case plain
    /// In the code of the last example; `dotted`: its continuation lines carry `...`.
    case code(dotted: Bool)
    case answer
    /// After a blank line that followed an answer.
    case afterAnswer
    /// In an example that its author switched off: neither its code nor its answer counts.
    case skipped
  }

  mutating func take(_ line: Substring) {
    let number = code.count + 1
    switch Prompt(line: line) {
    case .first(let typed): begin(typed, at: number)
    case .continuation where isSkipped, .answer where isSkipped: code.append("")
    case .continuation(let typed) where isInCode:
      goOn(with: typed, at: number)
      state = .code(dotted: true)
    case .answer(let text): answer(text, at: number)
    default: unprompted(line, at: number)
    }
  }

  /// Drops the blank lines with which the last answers end.
  mutating func end() {
    for index in examples.indices {
      while let last = examples[index].output.last, last.text.allSatisfy(\.isWhitespace) {
        examples[index].output.removeLast()
      }
    }
  }

  private var isInCode: Bool {
    if case .code = state { true } else { false }
  }

  private var isSkipped: Bool {
    if case .skipped = state { true } else { false }
  }

  private mutating func begin(_ typed: Substring, at number: Int) {
    if typed.holds("doctest: +SKIP") {
      code.append("")
      state = .skipped
      return
    }
    code.append(String(typed))
    examples.append(Session.Example(code: number...number))
    state = .code(dotted: false)
  }

  private mutating func goOn(with typed: Substring, at number: Int) {
    code.append(String(typed))
    guard let example = examples.last else { return }
    examples[examples.count - 1].code = example.code.lowerBound...number
  }

  private mutating func unprompted(_ line: Substring, at number: Int) {
    let isBlank = line.allSatisfy(\.isWhitespace)
    switch state {
    case .plain: plain(line, at: number, isBlank: isBlank)
    case .skipped: code.append("")
    case .code(let dotted):
      if isBlank {
        code.append("")
        state = .afterAnswer
      } else if !dotted, continues(with: line) {
        goOn(with: line, at: number)
      } else {
        answer(line, at: number)
      }
    case .answer:
      if isBlank {
        code.append("")
        state = .afterAnswer
      } else {
        answer(line, at: number)
      }
    case .afterAnswer:
      if isBlank {
        code.append("")
      } else if isCode(line) {
        begin(line, at: number)
        state = .plain
      } else if let last = examples.last?.output.last, last.line < number {
        // An answer with a blank line in it.
        examples[examples.count - 1].output.append((number - 1, ""))
        answer(line, at: number)
      } else {
        answer(line, at: number)
      }
    }
  }

  /// Lines without prompts are one example: a definition is not torn apart.
  private mutating func plain(_ line: Substring, at number: Int, isBlank: Bool) {
    if isBlank {
      code.append("")
    } else if examples.isEmpty || examples.last?.output.isEmpty == false {
      begin(line, at: number)
      state = .plain
    } else {
      goOn(with: line, at: number)
    }
  }

  private mutating func answer(_ text: Substring, at number: Int) {
    // `# 3` below the prompt is read as a comment.
    let isComment = text.drop(while: \.isWhitespace).first == "#"
    code.append(isComment ? String(text.drop(while: \.isWhitespace)) : "")
    state = .answer
    if !isComment, !examples.isEmpty { examples[examples.count - 1].output.append((number, String(text))) }
  }

  /// Whether a line without a prompt goes on with the code above it: that code has opened a bracket, a string or a block.
  private func continues(with line: Substring) -> Bool {
    guard let example = examples.last else { return false }
    let typed = code[(example.code.lowerBound - 1)...].joined(separator: "\n")
    let script = Script(typed)
    if script.endsOpen { return true }
    return line.first?.isWhitespace == true && script.statements.contains { $0.opensBlock }
  }

  /// Whether a line after a blank one can only be code.
  private func isCode(_ line: Substring) -> Bool {
    guard let statement = Script(String(line)).statements.first else { return false }
    switch statement.kind {
    case .expression: return statement.prints
    case .assignment, .compound, .definition, .declaration, .condition, .assertion:
      return line.first?.isWhitespace == false
    case .handing, .action: return false
    }
  }
}
