import Verification

/// Lines of a text that stand together as code.
struct CodeRun {
  /// A statement, with the comments and decorators right above it, which stand as deep as it.
  struct Unit {
    /// 0-based lines of the text that begin a logical line of it, in order; the last is the statement.
    var parts: [TextLines.Entry]
    var isAfterBlank: Bool
    var line: PythonLine { parts[parts.count - 1].line }
    var lines: Range<Int> { parts[0].lines.lowerBound..<parts[parts.count - 1].lines.upperBound }
    /// Names read by its decorators as well.
    var reads: Set<String> { parts.reduce(into: []) { $0.formUnion($1.line.names.reads) } }
    /// How much it looks as if something new began with it.
    var newness: Double { isAfterBlank ? 0.6 : parts.count > 1 && parts[0].line.isComment ? 1.2 : 0 }
    var decorators: [TextLines.Entry] { parts.filter { $0.line.keyword == "@" } }
  }

  let units: [Unit]
  /// Comments behind the last statement.
  let trailing: [TextLines.Entry]
  /// 0-based, of the text.
  let lines: Range<Int>

  init?(_ entries: ArraySlice<TextLines.Entry>) {
    let filled = entries.filter { !$0.isBlank }
    guard let first = filled.first, let last = filled.last else { return nil }
    lines = first.lines.lowerBound..<last.lines.upperBound
    var units: [Unit] = []
    var parts: [TextLines.Entry] = []
    var isAfterBlank = false
    for entry in entries {
      if entry.isBlank {
        isAfterBlank = isAfterBlank || parts.isEmpty
        continue
      }
      parts.append(entry)
      guard !entry.line.isComment, entry.line.keyword != "@" else { continue }
      units.append(Unit(parts: parts, isAfterBlank: isAfterBlank && !units.isEmpty))
      (parts, isAfterBlank) = ([], false)
    }
    guard !units.isEmpty || !parts.isEmpty, !parts.contains(where: { $0.line.keyword == "@" }) else { return nil }
    self.units = units
    trailing = parts
  }

  /// Its lines as they stand, joined by line feeds.
  func text(of lines: [String]) -> String {
    Self.withoutArrows(lines[self.lines].joined(separator: "\n").dedented)
  }

  /// What a text shows behind `>>>` below code, as comments.
  private static func withoutArrows(_ code: String) -> String {
    guard code.holds(">>> ") else { return code }
    return code.lines.map { $0.hasPrefix(">>> ") ? "#   " + $0.dropFirst(4) : String($0) }.joined(separator: "\n")
  }

  /// A block is opened somewhere, and nothing below stands deeper.
  func hasLostIndentation(in lines: [String]) -> Bool {
    func depth(_ index: Int) -> Int { lines[index].utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count }
    func depth(_ unit: Unit) -> Int { depth(unit.parts[unit.parts.count - 1].lines.lowerBound) }
    return zip(units, units.dropFirst()).contains { $0.line.opensBlock && depth($1) <= depth($0) }
  }

  /// Its lines with blocks as deep as told, by unit, joined by line feeds.
  func text(of lines: [String], depths: [Int]) -> String {
    var out: [String] = []
    var next = self.lines.lowerBound
    func write(_ entry: TextLines.Entry, _ depth: Int) {
      while next < entry.lines.lowerBound {
        out.append("")
        next += 1
      }
      for (offset, index) in entry.lines.enumerated() {
        let line = String(lines[index].drop { $0 == " " || $0 == "\t" })
        let isClosing = line.first.map { ")]}".contains($0) } == true
        let inside = entry.line.linesInBrackets.contains(offset) && !isClosing ? 1 : 0
        if entry.line.linesInString.contains(offset) {
          out.append(lines[index])
        } else {
          out.append(line.isEmpty ? "" : String(repeating: "    ", count: depth + inside) + line)
        }
      }
      next = entry.lines.upperBound
    }
    for (unit, depth) in zip(units, depths) {
      for part in unit.parts { write(part, depth) }
    }
    for entry in trailing { write(entry, 0) }
    return Self.withoutArrows(out.joined(separator: "\n"))
  }
}
