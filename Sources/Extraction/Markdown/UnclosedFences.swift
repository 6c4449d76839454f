import Verification

/// Fences that no line closes: CommonMark lets them run to the end of the document, or of the list item or quote.
enum UnclosedFences {
  static func notices(in blocks: [Block], of source: SourceText) -> [Notice] {
    blocks.enumerated().compactMap { index, block in
      guard let code = block.code, let fence = code.fence else { return nil }
      // A closing fence left outside its list item opens a box of its own.
      let next = blocks.indices.contains(index + 1) ? blocks[index + 1].line : nil
      if next != code.lastLine + 1, let line = source.line(code.lastLine + 1), closes(line, fence) { return nil }
      let mark = String(repeating: fence.character, count: fence.length)
      return Notice(
        place: Place(path: source.path, line: block.line),
        text: "the fence is never closed: its box is taken to end in line \(code.lastLine); "
          + "write \"\(mark)\" below the box, indented as the fence is")
    }
  }

  private static func closes(_ line: String, _ fence: Block.Fence) -> Bool {
    let mark = line.drop { " \t>".contains($0) }
    let rest = mark.drop { $0 == fence.character }
    return mark.count - rest.count >= fence.length && rest.allSatisfy(\.isWhitespace)
  }
}
