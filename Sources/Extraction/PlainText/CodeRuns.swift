import Verification

/// Which lines of a text stand together as code.
///
/// A line that may be words or a comment belongs to the code around it; one that is surely code makes it code.
struct CodeRuns {
  /// Ranges of the entries, in order.
  private(set) var runs: [Range<Int>] = []
  private let entries: [TextLines.Entry]

  /// How many blank lines code may have in itself.
  private static let mostBlank = 2

  init(in entries: [TextLines.Entry]) {
    self.entries = entries
    var index = 0
    while index < entries.count {
      guard let end = end(ofRunFrom: index) else {
        index += 1
        continue
      }
      runs.append(index..<end)
      index = end
    }
  }

  /// Behind the last entry of the code that begins here; nil where none does.
  private func end(ofRunFrom start: Int) -> Int? {
    let first = entries[start]
    guard first.line.isComment || first.line.strength >= .dependent else { return nil }
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
      guard belongs(entry, at: index, isAfterBlank: blank > 0, bound) else { break }
      // A comment below a blank line belongs to code that follows it.
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

  private func belongs(_ entry: TextLines.Entry, at index: Int, isAfterBlank: Bool, _ bound: Set<String>) -> Bool {
    if entry.isPrompt { return false }
    if entry.line.isComment { return !isAfterBlank || beginsCode(below: index) }
    switch entry.line.strength {
    case .none: return false
    case .strong, .dependent: return true
    case .weak:
      let reads = entry.line.names.reads
      if !isAfterBlank, isFirstOfBody(index) { return true }
      if reads.isEmpty { return !isAfterBlank && precedesCode(index) && entry.line.names.binds.isEmpty }
      return reads.isSubset(of: bound.union(PythonWords.builtins)) && !reads.isDisjoint(with: bound)
    }
  }

  private func isFirstOfBody(_ index: Int) -> Bool { index > 0 && entries[index - 1].line.opensBlock }

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
}
