import Verification

/// What stands indented below `!!! note`, `??? question "Answer"` or `=== "Tab"`, as MkDocs writes notes, answers that unfold
/// and tabs: a part of the document, which CommonMark would take for indented code.
enum Admonitions {
  /// How many spaces are to be taken off each line, by its 1-based number, so that the parts stand where their markers do.
  static func indentations(in source: SourceText) -> [Int: Int] {
    var indentations: [Int: Int] = [:]
    // The columns of the markers that are open, each further right than the one before.
    var open: [Int] = []
    for number in 1...max(1, source.lineCount) {
      guard let line = source.bytes(ofLine: number) else { break }
      let column = line.prefix { $0 == UInt8(ascii: " ") }.count
      if column == line.count {
        // A blank line ends nothing.
        if !open.isEmpty { indentations[number] = min(column, width * open.count) }
        continue
      }
      while let last = open.last, column < last + width { open.removeLast() }
      if !open.isEmpty { indentations[number] = width * open.count }
      if isMarker(line.dropFirst(column)) { open.append(column) }
    }
    return indentations
  }

  private static let width = 4

  private static func isMarker(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, "!?=".utf8.contains(first) else { return false }
    let text = String(decoding: line, as: UTF8.self)
    // The space behind it may be missing, to Python-Markdown as to PyMdown.
    for mark in ["!!!", "???+", "???"] where text.hasPrefix(mark) {
      let rest = text.dropFirst(mark.count)
      return (rest.first == " " ? rest.dropFirst() : rest).first?.isLetter == true
    }
    return ["=== \"", "===! \"", "===+ \""].contains(where: text.hasPrefix)
  }
}
