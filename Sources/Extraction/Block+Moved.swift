import Verification

extension PlacedText {
  /// The document's line of a line of the text, 1-based both.
  func line(of number: Int) -> Int { lines.isEmpty ? 1 : lines[min(max(1, number), lines.count) - 1] }
}

extension Block {
  /// A block of a text that stands in a document, as one of that document.
  ///
  /// - Parameters:
  ///   - text: that of the cell.
  ///   - source: what the block was read from.
  func moved(into cell: PlacedText, text: String, source: SourceText) -> Block {
    var block = Block(
      line: cell.line(of: line), content: content, pieces: pieces,
      origins: origins.map { $0.moved(into: cell.origin, of: text) }, option: option)
    switch content {
    case .code(let code):
      let inCell = source.origin(ofBox: code.boxText, firstLine: code.firstLine)
      let lines = code.lineCount > 0 ? (code.firstLine...code.lastLine).map(cell.line) : []
      block = Block(
        line: block.line,
        content: .code(
          Code(
            firstLine: cell.line(of: code.firstLine), text: code.text, info: code.info, fence: code.fence,
            places: TextPlaces(lines: lines, origin: inCell.moved(into: cell.origin, of: text)))),
        option: option)
    case .markup(let markup): block = Block(line: block.line, content: .markup(markup.moved(cell.line)), option: option)
    case .heading, .paragraph, .other: break
    }
    return block
  }
}

extension Markup {
  /// With its directives on other lines.
  fileprivate func moved(_ line: (Int) -> Int) -> Markup {
    Markup(
      pieces: pieces.map { piece in
        guard case .directive(let comment) = piece else { return piece }
        return .directive(
          DirectiveComment(
            place: Place(path: comment.place.path, line: line(comment.place.line)), text: comment.text,
            isClosed: comment.isClosed))
      }, hidesCode: hidesCode)
  }
}
