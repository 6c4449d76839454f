import Verification

/// A notebook's cells as blocks, in order.
struct NotebookBlocks {
  private(set) var blocks: [Block] = []
  private(set) var notices: [Notice] = []
  private let path: String

  init(of notebook: Notebook, path: String) throws(ExtractionError) {
    self.path = path
    for cell in notebook.cells {
      switch cell.kind {
      case .markdown: try add(markdown: cell.source)
      case .heading(let level):
        let text = cell.source.text.lines.joined(separator: " ").trimmed
        blocks.append(Block(line: cell.source.lines[0], content: .heading(level: level, text: text)))
      case .raw: blocks.append(Block(line: cell.source.lines[0], content: .other))
      case .code(let language, let outputs):
        guard !cell.source.text[...].isBlankText else { continue }
        add(cell, language: language, outputs: outputs)
      }
    }
  }

  private mutating func add(markdown cell: PlacedText) throws(ExtractionError) {
    let part = try MarkdownPart(SourceText(path: path, bytes: cell.bytes))
    let text = cell.text
    // What an author shows in words is not what the cell above has shown.
    blocks.append(Block(line: cell.lines[0], content: .other))
    blocks += part.blocks.map { $0.moved(into: cell, text: text, source: part.source) }
    notices += part.notices.map {
      Notice(place: Place(path: path, line: cell.line(of: $0.place.line)), text: $0.text)
    }
  }

  private mutating func add(_ cell: Notebook.Cell, language: String, outputs: [StoredOutput]) {
    let ipython = IPython(cell.source.text)
    var code = cell.source.code(info: ipython.language ?? language)
    code.part = "cell \(cell.number)"
    code.blankedLines = ipython.settings
    code.skip = ipython.reason
    blocks.append(Block(line: code.firstLine, content: .code(code)))
    if let shown = outputs.shown {
      var output = shown.code(info: "output")
      output.isOutput = true
      output.part = code.part
      blocks.append(Block(line: output.firstLine, content: .code(output)))
    }
    for case .picture(let type, let line) in outputs {
      notices.append(
        Notice(place: Place(path: path, line: line), text: "cell \(cell.number) shows \(type), which is not compared"))
    }
  }
}
