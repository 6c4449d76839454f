import Verification

/// Sorts the lines of a session into code and answers, in all the ways in which authors set sessions down: continuation
/// lines with `...`, with `>>>` and without, code without a prompt before or between the examples, answers as comments.
struct SessionScanner {
  /// One entry a line: the code on it, or nothing.
  private(set) var code: [String] = []
  private(set) var examples: [Session.Example] = []
  /// By line, what is neither run nor taken for an answer, and why.
  private(set) var putAside: [(line: Int, reason: String)] = []

  private let lines: [Substring]
  private var state = State.plain
  private var example = OpenExample()
  private var printers = HashPrinters()
  /// Whether the last example may print lines that begin with `#`.
  private var printsHashes = false
  /// Whether its author knows doctest, where an answer ends with a blank line.
  private let endsWithBlank: Bool

  private enum State {
    /// Among lines of code that have no prompt, before the first example or between two.
    case plain
    /// In the code of the last example; `dotted`: its continuation lines carry `...`.
    case code(dotted: Bool)
    case answer
    /// After a blank line that followed an answer.
    case afterAnswer
    /// In what does not count, up to the next prompt: an example that its author switched off, a shell's commands.
    case skipped
    /// In the body of a definition that has prompts where its statements belong; those deeper than this do not count.
    case inBody(indent: Int)
  }

  init(_ lines: [Substring]) {
    self.lines = lines
    endsWithBlank = lines.contains { $0.holds("<BLANKLINE>") }
    while code.count < lines.count { take(lines[code.count]) }
    finish()
  }

  private mutating func take(_ line: Substring) {
    let number = code.count + 1
    if case .inBody(let indent) = state {
      if line.allSatisfy(\.isWhitespace) || line.prefix(while: \.isWhitespace).count > indent { return code.append("") }
      state = .plain
    }
    let prompt = Prompt(line: line)
    switch prompt {
    case .first(let typed) where isInCode && example.goesOn(with: typed): goOn(with: typed, at: number)
    case .first(let typed): begin(typed, of: line, at: number)
    case .continuation where isSkipped, .answer where isSkipped: code.append("")
    case .continuation(let typed) where isInCode:
      state = .code(dotted: true)
      goOn(with: typed, at: number)
    case .answer(let text): answer(text, at: number)
    default: unprompted(line, at: number)
    }
  }

  private var isInCode: Bool {
    if case .code = state { true } else { false }
  }

  private var isSkipped: Bool {
    if case .skipped = state { true } else { false }
  }

  // MARK: Code

  private mutating func begin(_ typed: Substring, of line: Substring, at number: Int) {
    if case .plain = state, let indent = example.indentOfEmptyBlock,
      line.prefix(while: \.isWhitespace).count > indent
    {
      dropExample(at: number)
      state = .inBody(indent: indent)
      return code.append("")
    }
    close()
    switch TypedLine(typed, isAnswered: isAnswered(number)) {
    case .putAside(let reason):
      putAside.append((number, reason))
      code.append("")
      state = .skipped
    case .words(let comment):
      code.append(comment)
      examples.append(Session.Example(code: number...number))
      example = OpenExample()
      printsHashes = false
      state = .code(dotted: false)
    case .code(let text):
      example = OpenExample(column: text.prefix(while: \.isWhitespace).count)
      examples.append(Session.Example(code: number...number))
      state = .code(dotted: false)
      goOn(with: text[...], at: number)
    }
  }

  private mutating func goOn(with typed: Substring, at number: Int) {
    guard let last = examples.last else { return code.append("") }
    let isPlain = if case .plain = state { true } else { false }
    for text in example.take(typed, below: lines[number...], isPlain: isPlain) { code.append(text) }
    examples[examples.count - 1].code = last.code.lowerBound...code.count
  }

  /// The last example's code is complete: what it may print is known, and how its lines are meant to stand.
  private mutating func close() {
    guard let last = examples.last, example.isUsed else { return }
    let range = (last.code.lowerBound - 1)..<last.code.upperBound
    if isInCode { code.replaceSubrange(range, with: Layout(Array(code[range])).code) }
    printsHashes = printers.mayPrint(code[range].joined(separator: "\n"))
    example.isUsed = false
  }

  /// Takes the last example, which is a header without its body, out again.
  private mutating func dropExample(at number: Int) {
    guard let last = examples.popLast() else { return }
    for index in (last.code.lowerBound - 1)..<code.count { code[index] = "" }
    putAside.append((number, "it stands in the body of a definition, where no prompt can"))
    example = OpenExample()
  }

  // MARK: Lines without a prompt

  private mutating func unprompted(_ line: Substring, at number: Int) {
    let isBlank = line.allSatisfy(\.isWhitespace)
    switch state {
    case .plain: plain(line, at: number, isBlank: isBlank)
    case .skipped, .inBody: code.append("")
    case .code(let dotted):
      if isBlank {
        close()
        code.append("")
        state = .afterAnswer
      } else if !dotted, example.continues(with: line) {
        goOn(with: line, at: number)
      } else {
        answer(line, at: number)
      }
    case .answer:
      if isBlank {
        code.append("")
        state = endsWithBlank ? .plain : .afterAnswer
      } else {
        answer(line, at: number)
      }
    case .afterAnswer: afterAnswer(line, at: number, isBlank: isBlank)
    }
  }

  private mutating func afterAnswer(_ line: Substring, at number: Int, isBlank: Bool) {
    let isIndented = line.first?.isWhitespace == true
    if isBlank {
      code.append("")
    } else if Prompt.isShell(line) {
      skip(line, at: number)
    } else if isIndented, examples.last?.output.isEmpty == true, let last = examples.last,
      Script(code[(last.code.lowerBound - 1)..<last.code.upperBound].joined(separator: "\n")).statements.first?
        .isDefinition == true
    {
      // A definition shows nothing, so that it is its body that goes on.
      state = .code(dotted: false)
      goOn(with: line, at: number)
    } else if examples.last?.isInTraceback != true, isCode(line) {
      beginPlain(line, at: number)
    } else {
      if line.first != "#", let last = examples.last?.output.last, last.line < number {
        // An answer with a blank line in it.
        examples[examples.count - 1].answer("", on: number - 1)
      }
      answer(line, at: number)
    }
  }

  /// Lines without prompts are one example: a definition is not torn apart.
  private mutating func plain(_ line: Substring, at number: Int, isBlank: Bool) {
    let mayGoOn = example.isUsed && examples.last?.output.isEmpty == true
    if isBlank {
      code.append("")
    } else if Prompt.isShell(line) {
      skip(line, at: number)
    } else if mayGoOn {
      goOn(with: line, at: number)
    } else if TypedLine.areWords(line) || endsWithBlank && !examples.isEmpty && !isCode(line) {
      putAside.append((number, "it is neither code nor an answer"))
      code.append("")
    } else {
      beginPlain(line, at: number)
    }
  }

  private mutating func beginPlain(_ line: Substring, at number: Int) {
    close()
    examples.append(Session.Example(code: number...number))
    example = OpenExample()
    state = .plain
    goOn(with: line, at: number)
  }

  private mutating func skip(_ line: Substring, at number: Int) {
    close()
    putAside.append((number, "it is a shell's"))
    code.append("")
    state = .skipped
  }

  // MARK: Answers

  private mutating func answer(_ text: Substring, at number: Int) {
    close()
    let bare = text.drop(while: \.isWhitespace)
    if isBarePrompt(text.trimmed, at: number) {
      putAside.append((number, "it is a prompt, behind which nothing was typed"))
      return code.append("")
    }
    let isApart = if case .afterAnswer = state { true } else { false }
    // `# 3` below the prompt is read as a comment, unless it is what the code prints.
    let isComment = bare.first == "#" && (isApart || !printsHashes)
    code.append(isComment ? String(bare) : "")
    if !(isComment && isApart) { state = .answer }
    if !isComment, !examples.isEmpty { examples[examples.count - 1].answer(String(text), on: number) }
  }

  /// Whether a line that is neither a prompt nor a comment stands right below this one.
  private func isAnswered(_ number: Int) -> Bool {
    guard number < lines.count, let first = lines[number].first(where: { !$0.isWhitespace }), first != "#" else {
      return false
    }
    return !Prompt(line: lines[number]).isFirst
  }

  /// `$`, or a prompt that lost a sign, as the last line of an answer.
  private func isBarePrompt(_ text: Substring, at number: Int) -> Bool {
    // What the code spells it may print.
    guard ["$", ">", ">>"].contains(text), let last = examples.last,
      !code[(last.code.lowerBound - 1)..<last.code.upperBound].contains(where: { $0.contains(text) })
    else { return false }
    let next = lines.dropFirst(number).first { !$0.allSatisfy(\.isWhitespace) }
    return next.map { Prompt(line: $0).isFirst } ?? true
  }

  /// Whether a line after a blank one can only be code.
  private func isCode(_ line: Substring) -> Bool {
    guard let statement = Script(String(line)).statements.first, !TypedLine.areWords(line) else { return false }
    switch statement.kind {
    case .expression: return statement.prints
    case .declaration where statement.word != "def" && statement.word != "import" && statement.word != "from":
      return statement.code.hasPrefix("async def ")
    case .compound, .condition: return line.first?.isWhitespace == false && statement.code.holds(":")
    case .assignment, .definition, .declaration, .assertion:
      return line.first?.isWhitespace == false
    case .handing, .action: return false
    }
  }

  private mutating func finish() {
    close()
    for index in examples.indices { examples[index].trim() }
  }
}
