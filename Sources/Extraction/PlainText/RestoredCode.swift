import Verification

/// Code of a text, as it compiles.
struct RestoredCode {
  /// Of the text's entries.
  let entries: Range<Int>
  /// 0-based, of the text.
  let lines: Range<Int>
  let text: String
  /// Whether its indentation is put back.
  let isRestored: Bool
  /// Why it is not run.
  var skip: String?

  /// How many ways to restore code are asked for at most.
  private static let most = 6
  /// By how much the way that reads best must be better than the next.
  private static let margin = 0.15

  /// Finds for every run the first way that compiles, and of one of which none does the largest part that does.
  ///
  /// - Parameter compiles: asked twice at most.
  static func all(in text: TextLines, _ runs: [Range<Int>], compiles: ([String]) -> [Bool]) -> [RestoredCode] {
    let whole = runs.map { ways(of: $0, in: text) }
    let first = firstThatCompile(whole, compiles)
    let parts = runs.indices.map { first[$0] == nil ? Parts(of: runs[$0], in: text) : Parts() }
    let ranges = parts.flatMap { $0.betweenBlanks + $0.withoutEnds }
    var second = ranges.isEmpty ? [] : firstThatCompile(ranges.map { ways(of: $0, in: text) }, compiles)[...]
    var found: [RestoredCode] = []
    for index in runs.indices {
      if let code = first[index] {
        found.append(code)
        continue
      }
      let between = Array(second.prefix(parts[index].betweenBlanks.count))
      second = second.dropFirst(between.count)
      var answers = second.prefix(parts[index].withoutEnds.count).compactMap(\.self)
      second = second.dropFirst(parts[index].withoutEnds.count)
      // Where a part between blank lines is at fault, nothing says that the others are samples of their own.
      if between.allSatisfy({ $0 != nil }) { answers += between.compactMap(\.self) }
      var taken: [RestoredCode] = []
      for code in answers.sorted(by: { $0.entries.count > $1.entries.count })
      where !taken.contains(where: { $0.entries.overlaps(code.entries) }) {
        taken.append(code)
      }
      if taken.isEmpty, let way = whole[index].first, isMeantAsCode(runs[index], in: text) {
        var code = way.code
        code.skip =
          way.code.isRestored ? "its indentation is lost, and no way to restore it compiles" : "it does not compile"
        taken = [code]
      }
      found += taken.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
    }
    return found
  }

  private struct Way {
    let code: RestoredCode
    let cost: Double
  }

  /// The ways to read a run, the best first.
  private static func ways(of range: Range<Int>, in text: TextLines) -> [Way] {
    guard let run = CodeRun(text.entries[range]) else { return [] }
    let isLost = run.hasLostIndentation(in: text.lines)
    func way(_ code: String, isRestored: Bool, cost: Double) -> Way {
      Way(code: RestoredCode(entries: range, lines: run.lines, text: code, isRestored: isRestored), cost: cost)
    }
    if !isLost { return [way(run.text(of: text.lines), isRestored: false, cost: 0)] }
    return IndentationSearch(run).candidates(atMost: most).map {
      way(run.text(of: text.lines, depths: $0.depths), isRestored: true, cost: $0.cost)
    }
  }

  private static func firstThatCompile(_ ways: [[Way]], _ compiles: ([String]) -> [Bool]) -> [RestoredCode?] {
    let texts = ways.flatMap { $0.map(\.code.text) }
    var answers = (texts.isEmpty ? [] : compiles(texts))[...]
    return ways.map { ways in
      let taken = zip(ways, answers.prefix(ways.count)).filter(\.1).map(\.0)
      answers = answers.dropFirst(ways.count)
      guard var code = taken.first?.code else { return nil }
      if taken.count > 1, taken[1].cost - taken[0].cost < margin {
        code.skip = "its indentation is lost, and it reads as well in another way"
      }
      return code
    }
  }

  /// What may be code of a run that does not compile as a whole.
  private struct Parts {
    /// What stands between blank lines.
    var betweenBlanks: [Range<Int>] = []
    /// All but lines at an end that may be words.
    var withoutEnds: [Range<Int>] = []

    init() {}

    init(of range: Range<Int>, in text: TextLines) {
      func isCode(_ range: Range<Int>) -> Bool { text.entries[range].contains { $0.line.strength == .strong } }
      func mayBeWords(_ range: Range<Int>) -> Bool { text.isFlat || !isCode(range) }
      let blank = range.filter { text.entries[$0].isBlank }
      var start = range.lowerBound
      for end in blank + [range.upperBound] {
        if start < end, !blank.isEmpty, isCode(start..<end) { betweenBlanks.append(start..<end) }
        start = end + 1
      }
      for cut in 1...3 where range.count > cut {
        let (head, tail) = (range.prefix(cut), range.suffix(cut))
        if mayBeWords(head) { withoutEnds.append((range.lowerBound + cut)..<range.upperBound) }
        if mayBeWords(tail) { withoutEnds.append(range.lowerBound..<(range.upperBound - cut)) }
      }
      withoutEnds.removeAll { !isCode($0) }
    }
  }

  /// Several lines that can hardly be words.
  private static func isMeantAsCode(_ range: Range<Int>, in text: TextLines) -> Bool {
    let strong = text.entries[range].filter { $0.line.strength == .strong }
    return strong.count >= 2
  }
}
