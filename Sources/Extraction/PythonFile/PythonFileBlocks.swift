import Verification

/// A Python file as blocks: its cells, or all of it as one sample, in whose docstrings and comments it is stated what it does.
struct PythonFileBlocks {
  private(set) var blocks: [Block] = []
  private(set) var notices: [Notice] = []
  private let source: SourceText
  private let lines: [String]

  init(of source: SourceText) throws(ExtractionError) {
    self.source = source
    lines = (1...source.lineCount).map { source.line($0) ?? "" }
    guard let cells = PercentCells(lines)?.cells else {
      add(code: 0..<lines.count, part: nil)
      return
    }
    for (number, cell) in cells.enumerated() {
      if cell.isMarkdown { try add(markdown: cell.lines) } else { add(code: cell.lines, part: "cell \(number + 1)") }
    }
  }

  private mutating func add(code range: Range<Int>, part: String?) {
    guard let first = range.first(where: { !lines[$0][...].isBlankText }),
      let last = range.last(where: { !lines[$0][...].isBlankText })
    else { return }
    let text = lines[first...last].map { $0 + "\n" }.joined()
    let ipython = part == nil ? nil : IPython(text)
    var code = Block.Code(firstLine: first + 1, text: text, info: ipython?.language ?? "python", fence: nil)
    code.part = part
    code.skip = ipython?.reason
    code.blankedLines = ipython?.settings ?? []
    blocks.append(Block(line: first + 1, content: .code(code)))
  }

  /// A cell whose lines are comments, which hold Markdown.
  private mutating func add(markdown range: Range<Int>) throws(ExtractionError) {
    var cell = PlacedText(line: range.lowerBound + 1)
    for number in range {
      let line = lines[number]
      let words = line.hasPrefix("#") ? line.dropFirst(line.hasPrefix("# ") ? 2 : 1) : line[...]
      let origin = source.origin(ofBox: String(words), firstLine: number + 1)
      if let place = origin.stretches.last, place.text.count == words.utf8.count {
        cell.append(words.utf8, bytes: place.bytes, start: place.start)
      }
      cell.endLine()
    }
    let part = try MarkdownPart(SourceText(path: source.path, bytes: cell.bytes))
    let text = cell.text
    blocks.append(Block(line: range.lowerBound + 1, content: .other))
    blocks += part.blocks.map { $0.moved(into: cell, text: text, source: part.source) }
    notices += part.notices.map {
      Notice(place: Place(path: source.path, line: cell.line(of: $0.place.line)), text: $0.text)
    }
  }
}
