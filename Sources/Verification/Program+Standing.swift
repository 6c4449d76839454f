extension Program {
  /// The names that lines of the outermost level bind for good, with the first such line: by assignment, `import`, `def` or
  /// `class`, and no `del` or `except … as` takes them away. One that is missing below that line was never made.
  package var standingNames: [String: Int] {
    var standing: [String: Int] = [:]
    var taken: Set<Substring> = []
    for (index, line) in source.lines.enumerated() {
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
      switch words.first {
      case "del": taken.formUnion(words.dropFirst())
      case "except": if let name = words.last { taken.insert(name) }
      default:
        guard let binding = Self.binding(on: line, words) else { continue }
        for name in Program(source: binding).boundNames where standing[name] == nil { standing[name] = index + 1 }
      }
    }
    return standing.filter { !taken.contains(Substring($0.key)) }
  }

  /// The part of an unindented line that binds names, without what a comprehension on it binds for itself.
  private static func binding(on line: Substring, _ words: [Substring]) -> String? {
    guard let first = line.first, !first.isWhitespace, let word = words.first else { return nil }
    switch word {
    case "import", "from": return String(line)
    case "def", "class": return words.dropFirst().first.map { "class \($0)" }
    case "for", "if", "while", "with", "elif", "assert", "return": return nil
    default:
      guard let sign = line.firstIndex(of: "="), sign > line.startIndex else { return nil }
      let isComparison =
        line[line.index(after: sign)...].first == "=" || "!<>:".contains(line[line.index(before: sign)])
      return isComparison ? nil : "\(line[..<sign])= 0"
    }
  }
}
