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
    if entry.line.isComment { return blank < 2 || isDeeper || beginsCode(below: index) }
    switch entry.line.strength {
    case .none: return blank == 0 && isDeeper && isBodyOf(index) && !ProseLine.isSentence(text.words(index))
    case .strong, .dependent: return true
    case .weak:
      let reads = entry.line.names.reads
      if blank == 0, isDeeper || isFirstOfBody(index) || entries[index - 1].line.isComment { return true }
      if reads.isEmpty { return blank == 0 && precedesCode(index) && entry.line.names.binds.isEmpty }
      if isDeeper || blank == 0 && !text.isFlat && text.words(index).hasSuffix("()") { return true }
      let names = bound.union(known)
      return reads.isSubset(of: names.union(PythonWords.builtins)) && !reads.isDisjoint(with: names)
    }
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

  /// The samples of a run: one ends where another begins that imports again what it has imported, and at two blank lines that no
  /// definition explains (PEP 8 wants two around each).
  private func parts(of run: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = run.lowerBound
    var end = start
    var imported: Set<String> = []
    var blank = 0
    // Where the comments begin that lead to the statement at hand.
    var lead: Int?
    var blankBeforeLead = 0
    var outermost: PythonLine?
    for index in run {
      let entry = entries[index]
      if entry.isBlank {
        blank += 1
        continue
      }
      let begin = lead ?? index
      let gap = lead == nil ? blank : blankBeforeLead
      if entry.line.isComment {
        if lead == nil { (lead, blankBeforeLead) = (index, blank) }
        blank = 0
        continue
      }
      let isImport = ["import", "from"].contains(entry.line.keyword)
      let isOutermost = entry.indentation <= entries[start].indentation
      if let above = outermost, isOutermost, !above.opensBlock || !text.isFlat {
        let wasImport = ["import", "from"].contains(above.keyword)
        let repeats = isImport && !wasImport && !entry.line.names.binds.isDisjoint(with: imported)
        let isApart =
          gap > 1 && lead == nil && !Self.isDefinition(above)
          && (!Self.isDefinition(entry.line) || isImport)
        if repeats || isApart || gap > 1 && isImport && !wasImport {
          parts.append(start..<end)
          start = begin
          imported = []
        }
      }
      if isOutermost || outermost == nil { outermost = entry.line }
      if isImport { imported.formUnion(entry.line.names.binds) }
      lead = nil
      blank = 0
      end = index + 1
    }
    parts.append(start..<run.upperBound)
    return parts
  }

  /// What PEP 8 puts two blank lines around.
  private static func isDefinition(_ line: PythonLine) -> Bool {
    ["def", "class", "@"].contains(line.keyword) || line.keyword == "if" && line.names.reads.contains("__name__")
  }
}
