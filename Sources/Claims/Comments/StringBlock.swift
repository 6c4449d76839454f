import Verification

/// A string in three quotes that stands as a statement of its own after code: what the code prints, or words.
struct StringBlock {
  let statement: Statement
  /// What stands in it, from a label on where there is one, without the indentation that its lines share.
  let block: CommentBlock

  /// Nil where the statement is anything else.
  init?(_ statement: Statement) {
    guard statement.kind == .expression, let string = PythonLexer.string(statement.code), string.isTriple,
      string.isClosed
    else { return nil }
    let content = statement.code.dropFirst(string.mark).dropLast(string.mark)
    var lines = content.lines[...]
    if let label = lines.firstIndex(where: { OutcomeLabel.rest(of: $0.trimmed) != nil }) { lines = lines[label...] }
    while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines = lines.dropFirst() }
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines = lines.dropLast() }
    guard let first = lines.first else { return nil }
    // The label, or a first line right behind the quotes, may stand further left than the lines below.
    let others = lines.dropFirst().filter { !$0.allSatisfy(\.isWhitespace) }
    let shared = others.map { $0.prefix { $0 == " " || $0 == "\t" }.count }.min() ?? 0
    let isApart = lines.startIndex == 0 || OutcomeLabel.rest(of: first.trimmed) != nil
    let indent = isApart ? shared : min(shared, first.prefix { $0 == " " || $0 == "\t" }.count)
    let texts = [isApart ? first.trimmed : first.dropFirst(indent)] + lines.dropFirst().map { $0.dropFirst(indent) }
    let last = content.lines.count - 1
    let ends = zip(lines.indices, zip(lines, texts)).map { index, line in
      let trimmed = line.0.offsets.upperBound - line.1.offsets.upperBound
      // The last line has the closing quotes behind it.
      let quotes = index == last ? statement.tail + 3 : 0
      return LineEnd(line: statement.first + index, tail: trimmed + quotes)
    }
    self.statement = statement
    block = CommentBlock(
      lines: (statement.first + lines.startIndex)...(statement.first + lines.endIndex - 1), column: statement.indent,
      text: texts.joined(separator: "\n"), ends: ends)
  }
}
