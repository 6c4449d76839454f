/// Which lines of a text are sessions at the prompt: prompts, what is typed behind them, what is shown below.
struct PromptSessions {
  /// Ranges of the entries, in order.
  private(set) var ranges: [Range<Int>] = []
  private let text: TextLines
  private var entries: [TextLines.Entry] { text.entries }

  /// How many lines of output stand between a blank line in it and the next prompt at most.
  private static let mostOutput = 12

  init(in text: TextLines) {
    self.text = text
    var index = 0
    while index < text.entries.count {
      guard entries[index].isPrompt, !isInDefinition(index) else {
        index += 1
        continue
      }
      let end = end(from: index)
      let least = ranges.last?.upperBound ?? 0
      ranges.append(start(above: index, least: least)..<end)
      index = end
    }
  }

  /// Comments right above a prompt belong to it, and so does a blank line between them and it, and the imports that it needs.
  private func start(above prompt: Int, least: Int) -> Int {
    var start = prompt
    var index = prompt - 1
    while index >= least, entries[index].line.isComment || isImport(index) || entries[index].isBlank {
      if entries[index].isBlank {
        guard index > least, entries[index - 1].line.isComment || isImport(index - 1) else { break }
      } else {
        start = index
      }
      index -= 1
    }
    return start
  }

  /// Right below the head of a function: an example in its docstring, whose marks are lost.
  private func isInDefinition(_ prompt: Int) -> Bool {
    var index = prompt - 1
    while index >= 0, !entries[index].isBlank, entries[index].isPrompt || entries[index].line.strength <= .weak,
      prompt - index < Self.mostOutput
    {
      index -= 1
    }
    guard index >= 0, entries[index].line.opensBlock, !entries[index].isPrompt else { return false }
    return ["def", "class"].contains(entries[index].line.keyword)
  }

  private func isImport(_ index: Int) -> Bool {
    entries[index].line.isImport && entries[index].line.strength == .strong
  }

  private func end(from prompt: Int) -> Int {
    var end = prompt + 1
    var index = prompt + 1
    // The prompt whose output may stand here.
    var last = prompt
    while index < entries.count {
      let entry = entries[index]
      if entry.isBlank {
        guard let next = afterBlank(index, nothingShown: end == last + 1) else { break }
        index = next
        continue
      }
      if entry.isPrompt {
        last = index
      } else if !entry.isTraceback, !isOutput(index, of: last), !leadsToPrompt(index), !isLastComment(index) {
        break
      }
      index += 1
      end = index
    }
    return end
  }

  /// Where a session goes on behind a blank line; nil where it does not.
  private func afterBlank(_ blank: Int, nothingShown: Bool) -> Int? {
    guard let next = entries[blank...].firstIndex(where: { !$0.isBlank }) else { return nil }
    if entries[next].isPrompt || leadsToPrompt(next) { return next }
    if nothingShown, entries[next].isTraceback || isValue(text.words(next)) { return next }
    for (count, index) in (next..<entries.count).enumerated() where !entries[index].isBlank {
      if entries[index].isPrompt { return next }
      guard count < Self.mostOutput, isShown(index) && hasFewWords(index) || entries[index].isTraceback, !isAlone(index)
      else { return nil }
    }
    return nil
  }

  private func hasFewWords(_ index: Int) -> Bool {
    let words = text.words(index)
    return isValue(words) || words.split(separator: " ").count < 5
  }

  /// A few words between blank lines: a heading rather than output.
  private func isAlone(_ index: Int) -> Bool {
    guard entries[index - 1].isBlank, index + 1 < entries.count, entries[index + 1].isBlank else { return false }
    return text.words(index).first?.isLetter == true
  }

  private func isOutput(_ index: Int, of prompt: Int) -> Bool {
    let entry = entries[index]
    let words = text.words(index)
    if words.hasPrefix("...") { return true }
    let typed = entries[prompt].line
    if typed.opensBlock, entry.line.strength != .none {
      // Idle has no dots: what is typed below.
      return entries[prompt..<index].allSatisfy { !$0.isBlank } || entry.indentation > 0
    }
    // Right below an expression stands what it shows, whatever it looks like.
    if index == prompt + 1, !entry.isBlank, typed.names.binds.isEmpty, entry.line.keyword.isEmpty,
      !entry.line.isComment, !ProseLine.isSentence(words)
    {
      return true
    }
    guard isShown(index) else { return false }
    guard text.isFlat, !entry.isBlank else { return true }
    // Where blank lines are lost, an expression shows one value; what prints may print more.
    if prints(typed) { return true }
    let isFirst = index == prompt + 1 || text.words(index - 1).hasPrefix("...")
    if isFirst, typed.strength == .none || typed.names.binds.isEmpty || isValue(words) { return true }
    return isValue(words) || goesOn(from: index)
  }

  /// Several lines up to the next prompt, none of them prose: one alone may be a heading.
  private func goesOn(from start: Int) -> Bool {
    for index in start..<min(start + Self.mostOutput, entries.count) {
      if entries[index].isPrompt { return index - start > 1 }
      if !isShown(index) { return false }
    }
    return false
  }

  /// A comment right below what is shown.
  private func isLastComment(_ index: Int) -> Bool {
    !text.isFlat && entries[index].line.isComment && !entries[index - 1].isBlank
  }

  private func prints(_ line: PythonLine) -> Bool {
    line.opensBlock || line.isInline || line.names.reads.contains("print") || line.isImport
  }

  private func isValue(_ words: String) -> Bool {
    guard let first = words.first else { return false }
    return "'\"[({<-.])}".contains(first) || first.isNumber || BareCode(words).isValues
  }

  /// What a program may print.
  private func isShown(_ index: Int) -> Bool {
    let words = text.words(index)
    let line = entries[index].line
    if line.strength == .strong, !line.keyword.isEmpty || !line.names.binds.isEmpty { return false }
    return !line.isComment && !ProseLine.isSentence(words) && !PlainTextHeadings.isQuestion(words)
  }

  /// Comments, and nothing but a blank line between them and a prompt.
  private func leadsToPrompt(_ index: Int) -> Bool {
    guard entries[index].line.isComment else { return false }
    var next = index
    while next < entries.count, entries[next].line.isComment { next += 1 }
    if next < entries.count, entries[next].isBlank { next += 1 }
    return next < entries.count && entries[next].isPrompt
  }
}
