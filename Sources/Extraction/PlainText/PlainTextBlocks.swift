import Verification

/// A text without marks as blocks: its code, what is shown below it, and its words.
struct PlainTextBlocks {
  private(set) var blocks: [Block] = []
  private(set) var notices: [Notice] = []
  private let source: SourceText
  private let text: TextLines
  private var isFlat: Bool { text.isFlat }
  /// 0-based lines of the paragraph at hand.
  private var paragraph: [Int] = []

  init(of source: SourceText, compiles: ([String]) -> [Bool]) {
    self.source = source
    text = TextLines(source)
    let ranges = PromptSessions(in: text).ranges
    let runs = CodeRuns(in: text, without: ranges).runs.filter(isCode)
    let codes = RestoredCode.all(in: text, runs, compiles: compiles)
    var index = 0
    var next = codes[...]
    var sessions = ranges[...]
    while index < text.entries.count {
      while let code = next.first, code.entries.lowerBound < index { next.removeFirst() }
      if let code = next.first, code.entries.lowerBound == index {
        next.removeFirst()
        if let session = sessions.first, leads(code, to: session) {
          closeParagraph()
          addBox(index..<session.upperBound, info: "python")
          index = session.upperBound
          sessions.removeFirst()
        } else {
          add(code)
          index = code.entries.upperBound
          index = addShown(by: code, from: index)
        }
        continue
      }
      let entry = text.entries[index]
      if let session = sessions.first, session.lowerBound <= index {
        closeParagraph()
        addBox(session, info: "pycon")
        index = session.upperBound
        sessions.removeFirst()
      } else if entry.isBlank {
        closeParagraph()
        index += 1
      } else if let end = PlainTextLabels.end(at: index, of: text, beforeCode: next.first?.entries.lowerBound) {
        closeParagraph()
        index = end
      } else if isOutputLabel(index), let end = endOfOutput(below: index, before: next.first?.entries.lowerBound) {
        add(line: index)
        closeParagraph()
        addBox(index + 1..<end, info: "text")
        index = end
      } else {
        add(line: index)
        index += 1
      }
    }
    closeParagraph()
  }

  /// Code, and of this language. An expression alone is code where words lead to it, a comment says what it gives, or where it
  /// stands between blank lines and calls something with a value.
  private func isCode(_ run: Range<Int>) -> Bool {
    let statements = text.entries[run].filter { !$0.isBlank && !$0.line.isComment }
    if let label = PlainTextLabels.language(above: run.lowerBound, in: text) {
      return LanguageTag(info: label).family == .python || LanguageTag(info: label).family == .text
    }
    if isTable(above: run.lowerBound) { return false }
    // Other languages end their statements so.
    let ends = statements.count { text.lines[$0.lines.upperBound - 1].trimmed.hasSuffix(";") }
    if ends > 0, ends * 2 >= statements.count { return false }
    if statements.count > 1 || text.entries[run].contains(where: { $0.line.isComment }) { return true }
    guard let entry = statements.first else { return false }
    let only = entry.line
    if !only.keyword.isEmpty || !only.names.binds.isEmpty { return true }
    if text.lines[entry.lines.lowerBound].holds("#") { return true }
    if let above = text.entries[..<run.lowerBound].last(where: { !$0.isBlank }),
      let last = text.lines[above.lines.upperBound - 1].trimmed.last, ":?：？".contains(last)
    {
      return true
    }
    if only.hasValues, text.words(run.lowerBound).hasPrefix("print(") { return true }
    let isAlone =
      (run.lowerBound == 0 || text.entries[run.lowerBound - 1].isBlank)
      && (run.upperBound == text.entries.count || text.entries[run.upperBound].isBlank)
    return isAlone && !isFlat && only.hasValues
  }

  /// `[project]` of a file of settings.
  private func isTable(above index: Int) -> Bool {
    guard index > 0 else { return false }
    let line = text.lines[text.entries[index - 1].lines.lowerBound].trimmed
    return line.hasPrefix("[") && line.hasSuffix("]") && line.dropFirst().first?.isLetter == true && !line.holds(" ")
  }

  private mutating func add(_ code: RestoredCode) {
    closeParagraph()
    var box = Block.Code(firstLine: code.lines.lowerBound + 1, text: code.text + "\n", info: "python", fence: nil)
    box.finding =
      code.isRestored ? "reads as Python and compiles, its indentation restored" : "reads as Python and compiles"
    box.skip = code.skip
    if let skip = code.skip {
      box.finding = "reads as Python, but \(skip)"
      notices.append(
        Notice(place: Place(path: source.path, line: code.lines.lowerBound + 1), text: "the code is not run: \(skip)"))
    }
    blocks.append(Block(line: code.lines.lowerBound + 1, content: .code(box)))
  }

  /// Code and a prompt right below it, which are one sample.
  private func leads(_ code: RestoredCode, to session: Range<Int>) -> Bool {
    guard !code.isRestored, code.skip == nil, code.entries.upperBound <= session.lowerBound else { return false }
    let between = code.entries.upperBound..<session.lowerBound
    return between.count < 2 && between.allSatisfy { text.entries[$0].isBlank }
  }

  /// Takes what code shows without a label: a traceback, or as many values as it prints. Returns where the text goes on.
  private mutating func addShown(by code: RestoredCode, from index: Int) -> Int {
    var start = index
    if start < text.entries.count, text.entries[start].isBlank { start += 1 }
    guard start < text.entries.count, code.skip == nil else { return index }
    if text.entries[start].isTraceback {
      addBox(start..<(start + 1), info: "text")
      return start + 1
    }
    let prints = text.entries[code.entries].count { $0.line.names.reads.contains("print") && !$0.line.hasComment }
    let isLoop = text.entries[code.entries].contains { ["for", "while", "def"].contains($0.line.keyword) }
    let end = text.entries[start...].firstIndex { $0.isBlank || $0.isPrompt } ?? text.entries.count
    guard start > index, prints > 0, !isLoop, end - start == prints,
      (start..<end).allSatisfy({ isValue(text.words($0)) })
    else { return index }
    addBox(start..<end, info: "text")
    return end
  }

  private func isValue(_ words: String) -> Bool {
    words.hasPrefix("<") && words.hasSuffix(">") || BareCode(words).isValues
  }

  private mutating func addBox(_ entries: Range<Int>, info: String) {
    let lines =
      text.entries[entries.lowerBound].lines.lowerBound..<text.entries[entries.upperBound - 1].lines.upperBound
    let code = Block.Code(
      firstLine: lines.lowerBound + 1, text: text.lines[lines].map { $0 + "\n" }.joined(), info: info, fence: nil)
    blocks.append(Block(line: lines.lowerBound + 1, content: .code(code)))
  }

  private func isOutputLabel(_ index: Int) -> Bool {
    guard paragraph.isEmpty, let last = blocks.last, last.code != nil else { return false }
    return OutputLabel(text.lines[text.entries[index].lines.lowerBound]).isExplicit
  }

  private func endOfOutput(below index: Int, before code: Int?) -> Int? {
    var start = index + 1
    while start < text.entries.count, text.entries[start].isBlank { start += 1 }
    guard start == index + 1 || start == index + 2, start < text.entries.count else { return nil }
    var end = start
    while end < text.entries.count, end != code, !text.entries[end].isBlank, !text.entries[end].isPrompt,
      !ProseLine.isSentence(text.words(end)), isHeading(end) == nil
    { end += 1 }
    return end > start ? end : nil
  }

  private mutating func add(line index: Int) {
    if let level = isHeading(index) {
      closeParagraph()
      let line = text.entries[index].lines.lowerBound
      blocks.append(Block(line: line + 1, content: .heading(level: level, text: text.lines[line].trimmed)))
      return
    }
    for line in text.entries[index].lines { paragraph.append(line) }
    if isFlat { closeParagraph() }
  }

  private mutating func closeParagraph() {
    guard let first = paragraph.first else { return }
    var pieces = Pieces()
    for line in paragraph {
      if line != first { pieces.append(words: "\n", at: Origin()) }
      let words = text.lines[line]
      pieces.append(words: words, at: source.origin(ofBox: words, firstLine: line + 1))
    }
    let shown = paragraph.map { text.lines[$0].trimmed }.joined(separator: "\n")
    blocks.append(
      Block(line: first + 1, content: .paragraph(shown), pieces: pieces.all, origins: pieces.origins))
    paragraph = []
  }

  /// The level of the heading that a line is.
  private func isHeading(_ index: Int) -> Int? {
    let isFirst = index == 0 || text.entries[index - 1].isBlank
    let isLast = index + 1 >= text.entries.count || text.entries[index + 1].isBlank
    guard isFlat || isFirst && isLast else { return nil }
    return PlainTextHeadings.level(of: text.lines[text.entries[index].lines.lowerBound].trimmed, isAlone: !isFlat) {
      guard let next = text.entries[(index + 1)...].first(where: { !$0.isBlank }) else { return false }
      return PlainTextHeadings.isQuestion(text.lines[next.lines.lowerBound].trimmed)
    }
  }
}
