import Verification

/// Which lines of a text stand together as code.
///
/// A line that may be words or a comment belongs to the code around it; one that is surely code makes it code. Where the text has
/// its indentation, what stands deeper than the code's first line belongs to it.
struct CodeRuns {
  /// Ranges of the entries, in order.
  private(set) var runs: [Range<Int>] = []
  private let text: TextLines
  private var entries: [TextLines.Entry] { text.entries }
  /// Entries that are part of a session.
  private let isInSession: [Bool]
  /// Names that code above has bound.
  private var known: Set<String> = []

  /// How many blank lines code may have in itself.
  private static let mostBlank = 2

  init(in text: TextLines, without sessions: [Range<Int>] = []) {
    self.text = text
    var isInSession = [Bool](repeating: false, count: text.entries.count)
    for index in sessions.joined() { isInSession[index] = true }
    self.isInSession = isInSession
    var index = 0
    while index < entries.count {
      guard let end = end(ofRunFrom: index) else {
        index += 1
        continue
      }
      for entry in entries[index..<end] { known.formUnion(entry.line.names.binds) }
      runs += parts(of: index..<end)
      index = end
    }
  }

  /// Behind the last entry of the code that begins here; nil where none does.
  private func end(ofRunFrom start: Int) -> Int? {
    let first = entries[start]
    guard first.line.isComment || first.line.strength >= .dependent, !isBarrier(start) else { return nil }
    var bound: Set<String> = []
    var end = start
    var index = start
    var blank = 0
    var isSure = false
    while index < entries.count {
      let entry = entries[index]
      if entry.isBlank {
        blank += 1
        index += 1
        guard blank <= Self.mostBlank else { break }
        continue
      }
      guard belongs(index, below: first, blank: blank, bound) else { break }
      index += 1
      end = index
      blank = 0
      bound.formUnion(entry.line.names.binds)
      bound.formUnion(entry.line.names.parameters)
      isSure = isSure || entry.line.strength == .strong
    }
    return isSure || isCommentsOnly(start..<end) ? end : nil
  }

  /// Several comments that stand between blank lines: what code would say, in a box of its own.
  private func isCommentsOnly(_ range: Range<Int>) -> Bool {
    range.count > 1 && entries[range].allSatisfy { $0.line.isComment }
      && range.lowerBound > 0 && entries[range.lowerBound - 1].isBlank
      && range.upperBound < entries.count && entries[range.upperBound].isBlank
  }

  private func isBarrier(_ index: Int) -> Bool {
    entries[index].isPrompt || entries[index].isTraceback || isInSession[index]
  }

  private func belongs(_ index: Int, below first: TextLines.Entry, blank: Int, _ bound: Set<String>) -> Bool {
    let entry = entries[index]
    if isBarrier(index) { return false }
    let isDeeper = entry.indentation > first.indentation
    if entry.line.isComment {
      return blank < 2 || isDeeper || beginsCode(below: index) || isBelowDefinition(index, first)
    }
    switch entry.line.strength {
    case .none: return blank == 0 && isDeeper && isBodyOf(index) && !ProseLine.isSentence(text.words(index))
    case .strong, .dependent: return true
    case .weak:
      let reads = entry.line.names.reads
      if blank == 0, isDeeper || isFirstOfBody(index) || entries[index - 1].line.isComment { return true }
      if reads.isEmpty { return blank == 0 && precedesCode(index) && entry.line.names.binds.isEmpty }
      if isDeeper || blank == 0 && !text.isFlat && text.words(index).hasSuffix("()") { return true }
      // Between blank lines: a heading, rather than a call of nothing.
      if blank > 0, text.words(index).hasSuffix("()"), index + 1 >= entries.count || entries[index + 1].isBlank {
        return false
      }
      let names = bound.union(known)
      return reads.isSubset(of: names.union(PythonWords.builtins)) && !reads.isDisjoint(with: names)
    }
  }

  /// The last statement at the outermost level is a definition: PEP 8 wants two blank lines behind it.
  private func isBelowDefinition(_ index: Int, _ first: TextLines.Entry) -> Bool {
    let above = entries[..<index].last {
      !$0.isBlank && !$0.line.isComment && $0.indentation <= first.indentation
    }
    return above.map { Self.isDefinition($0.line) } ?? false
  }

  /// The line above opens a block, or stands as deep.
  private func isBodyOf(_ index: Int) -> Bool {
    index > 0 && (entries[index - 1].line.opensBlock || entries[index - 1].indentation >= entries[index].indentation)
  }

  private func isFirstOfBody(_ index: Int) -> Bool {
    guard let above = entries[..<index].last(where: { !$0.line.isComment }) else { return false }
    return above.line.opensBlock
  }

  private func precedesCode(_ index: Int) -> Bool {
    index + 1 < entries.count && entries[index + 1].line.strength >= .dependent
  }

  private func beginsCode(below index: Int) -> Bool {
    var next = index + 1
    while next < entries.count, entries[next].line.isComment { next += 1 }
    guard next < entries.count, !entries[next].isBlank, !entries[next].isPrompt else { return false }
    return entries[next].line.strength >= .dependent
      || entries[next].line.strength == .weak && !entries[next].line.names.reads.isEmpty
  }

  /// The samples of a run: one ends where another begins.
  private func parts(of run: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = run.lowerBound
    var imported: Set<String> = []
    // By functions and classes at the outermost level.
    var defined: Set<String> = []
    var blank = 0
    // The comments that lead to the statement at hand, and how many blank lines stand before them.
    var lead: (begin: Int, blank: Int)?
    var above: Int?
    for index in run {
      let entry = entries[index]
      if entry.isBlank {
        blank += 1
        // Comments right below a statement, with a blank line behind them, say what it does.
        if let comments = lead, comments.blank == 0 { lead = nil }
        continue
      }
      if entry.line.isComment {
        if lead == nil, above != nil { lead = (index, blank) }
        blank = 0
        continue
      }
      let isOutermost = entry.indentation <= entries[start].indentation
      if isOutermost {
        let gap = lead?.blank ?? blank
        if let last = above, begins(index, below: last, blank: gap, isLed: lead != nil, imported, defined) {
          let begin = lead?.begin ?? index
          parts.append(start..<(entries[start..<begin].lastIndex { !$0.isBlank } ?? start) + 1)
          start = begin
          (imported, defined) = ([], [])
        }
        if let name = entry.line.names.defined { defined.insert(name) }
      }
      if isOutermost || above == nil { above = index }
      if isImport(index) { imported.formUnion(entry.line.names.binds) }
      (lead, blank) = (nil, 0)
    }
    parts.append(start..<run.upperBound)
    return parts
  }

  /// Whether a sample of its own begins at a statement: where it imports again what is imported, or imports below a result that is
  /// stated, defines again, and at two blank lines that no definition explains (PEP 8 wants two around each).
  private func begins(
    _ index: Int, below above: Int, blank: Int, isLed: Bool, _ imported: Set<String>, _ defined: Set<String>
  ) -> Bool {
    let line = entries[index].line
    let last = entries[above].line
    if isImport(index), !isImport(above) {
      if blank > 1 { return true }
      let mayBeInBody = text.isFlat && (last.opensBlock || entries[index - 1].line.isWordsOnly)
      if !mayBeInBody, !line.names.binds.isDisjoint(with: imported) { return true }
      let states = last.keyword.isEmpty && last.names.binds.isEmpty && last.hasComment
      return text.isFlat && states && index == above + 1
    }
    if let name = line.names.defined, blank > 1, !text.isFlat, defined.contains(name) { return true }
    return blank > 1 && !isLed && !Self.isDefinition(last) && !Self.isDefinition(line)
  }

  private func isImport(_ index: Int) -> Bool { entries[index].line.isImport }

  /// What PEP 8 puts two blank lines around.
  private static func isDefinition(_ line: PythonLine) -> Bool {
    ["def", "class", "@"].contains(line.keyword) || line.keyword == "if" && line.names.reads.contains("__name__")
  }
}
