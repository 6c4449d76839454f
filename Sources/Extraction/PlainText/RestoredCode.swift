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
    var parts: [[Way]] = []
    var owners: [Int] = []
    for index in runs.indices where first[index] == nil {
      for part in Self.parts(of: runs[index], in: text) {
        parts.append(ways(of: part, in: text))
        owners.append(index)
      }
    }
    let second = parts.isEmpty ? [] : firstThatCompile(parts, compiles)
    var found: [RestoredCode] = []
    for index in runs.indices {
      if let code = first[index] {
        found.append(code)
        continue
      }
      let answers = zip(owners, second).filter { $0.0 == index }.compactMap { $0.1 }
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

  /// What may be code of a run that does not compile as a whole: what stands between blank lines, and all but what stands at an end.
  private static func parts(of range: Range<Int>, in text: TextLines) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    let blank = range.filter { text.entries[$0].isBlank }
    var start = range.lowerBound
    for end in blank + [range.upperBound] {
      if start < end, !blank.isEmpty { parts.append(start..<end) }
      start = end + 1
    }
    for cut in 1...3 where range.count > cut {
      parts.append((range.lowerBound + cut)..<range.upperBound)
      parts.append(range.lowerBound..<(range.upperBound - cut))
    }
    return parts.filter { range in text.entries[range].contains { $0.line.strength == .strong } }
  }

  /// Several lines that can hardly be words.
  private static func isMeantAsCode(_ range: Range<Int>, in text: TextLines) -> Bool {
    let strong = text.entries[range].filter { $0.line.strength == .strong }
    return strong.count >= 2
  }
}
