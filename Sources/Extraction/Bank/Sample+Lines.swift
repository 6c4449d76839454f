import Verification

extension Sample {
  /// Whether a line of the document is one of the sample's: of its box, the boxes of its output, its hidden lines, the text that
  /// speaks of it.
  package func stands(on line: Int) -> Bool {
    let boxes = [(firstLine, lastLine)] + outputs.map { ($0.firstLine, $0.lastLine) }
    // With the fences, or the comment's marks.
    let hidden = directives.setUp.map { ($0.firstLine, $0.firstLine + $0.text.lineEnds) }
    let texts = prose.map { ($0.line, $0.line + $0.text.lineEnds) }
    return (boxes + hidden).contains { $0 - 1 <= line && line <= $1 + 1 } || texts.contains { $0 <= line && line <= $1 }
  }
}

extension String {
  fileprivate var lineEnds: Int { utf8.count { $0 == UInt8(ascii: "\n") } }
}
