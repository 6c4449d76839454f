/// A sample's text taken apart into statements and comments.
///
/// Reads what Python's own tokenizer would (strings with every prefix, brackets, line joining), and goes on where
/// that one would give up: samples are often fragments.
struct Script {
  let statements: [Statement]
  let comments: [Comment]
  /// Whether a bracket or a string is still open at the end.
  let endsOpen: Bool

  init(_ text: String) {
    var scanner = ScriptScanner(Array(text.utf8))
    scanner.run()
    comments = scanner.comments
    endsOpen = scanner.endsOpen
    statements = Script.withBlocks(scanner.statements)
  }

  /// The statement whose lines hold this line.
  func statement(on line: Int) -> Statement? {
    statements.last { $0.first <= line && line <= $0.last }
  }

  /// The last statement that ends before the line and stands at this indentation, in the block that the line is in.
  func statement(before line: Int, indent: Int) -> Statement? {
    for statement in statements.reversed() where statement.last < line {
      if statement.indent == indent { return statement }
      if statement.indent < indent { return nil }
    }
    return nil
  }

  func statement(after line: Int) -> Statement? { statements.first { $0.first > line } }

  /// Where each block ends: with the last statement that is indented further than its header.
  private static func withBlocks(_ statements: [Statement]) -> [Statement] {
    var statements = statements
    var open: [Int] = []
    func close(downTo indent: Int, before index: Int) {
      while let top = open.last, statements[top].indent >= indent {
        open.removeLast()
        if index - 1 > top { statements[top].blockLast = statements[index - 1].last }
      }
    }
    for index in statements.indices {
      close(downTo: statements[index].indent, before: index)
      if statements[index].code.hasSuffix(":") { open.append(index) }
    }
    close(downTo: 0, before: statements.count)
    return statements
  }
}
