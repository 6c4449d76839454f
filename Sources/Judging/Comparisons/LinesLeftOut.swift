import Verification

extension Comparison {
  /// Lines as they came, with others left out in the author's words between or below them: `[endless loop]`, `... 2995 times`.
  static let linesLeftOut = Comparison("lines left out", of: [.comment, .block]) { stated, actual in
    guard actual.isPrinted else { return false }
    let lines = stated.text.parts(by: .lines)
    guard lines.count > 2, lines.contains(where: { isLedByDots($0.trimmed) || isInBrackets($0.trimmed) }) else {
      return false
    }
    let printed = actual.text.parts(by: .lines)
    // Where lines in brackets come, one that is stated is no remark.
    let isBracketed = printed.contains { isInBrackets($0.trimmed) }
    func isElision(_ line: String) -> Bool {
      isLedByDots(line.trimmed) || !isBracketed && isInBrackets(line.trimmed) && !line.contains(where: \.isNumber)
    }
    let runs = lines.split(omittingEmptySubsequences: false, whereSeparator: isElision)
    guard (2...mostRuns).contains(runs.count), runs.map(\.count).reduce(0, +) > 1 else { return false }
    // "... 2995 times"
    let counts = lines.filter(isElision).flatMap { $0.split { !$0.isNumber }.compactMap { Int($0) } }
    guard counts.allSatisfy({ [printed.count, printed.count - lines.count + runs.count - 1].contains($0) }) else {
      return false
    }
    var rest = printed[...]
    // More must have been left out than the words that say so.
    guard rest.count > lines.count else { return false }
    for (index, run) in runs.enumerated() where !run.isEmpty {
      if index == 0 {
        guard run.count < rest.count, linesHold(run, rest.prefix(run.count)) else { return false }
        rest = rest.dropFirst(run.count)
      } else if index == runs.count - 1 {
        return run.count < rest.count && linesHold(run, rest.suffix(run.count))
      } else {
        guard let start = rest.indices.first(where: { linesHold(run, rest[$0...].prefix(run.count)) }) else {
          return false
        }
        rest = rest[(start + run.count)...]
      }
    }
    return true
  }

  /// Each run but the first and the last is looked for.
  private static let mostRuns = 4

  private static func isLedByDots(_ text: String) -> Bool {
    ["...", "…"].contains(where: text.hasPrefix) && text.contains(where: \.isLetter)
  }

  private static func isInBrackets(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, "[(<".contains(first), "])>".contains(last),
      text.contains(where: \.isWhitespace), PythonLiteral.parse(text) == nil
    else { return false }
    return text.dropFirst().dropLast().allSatisfy { $0.isLetter || $0.isNumber || " ,.'’-".contains($0) }
  }
}
