/// A sample's text taken apart into statements and comments.
///
/// Reads what Python's own tokenizer would (strings with every prefix, brackets, line joining), and goes on where
/// that one would give up: samples are often fragments.
struct Script {
  let statements: [Statement]
  let comments: [Comment]
  /// Whether a bracket or a string is still open at the end.
  let endsOpen: Bool
  /// The lines on which a comment stands behind code.
  let commentedLines: Set<Int>
  /// By the statement's place: the place of the header of the block that it stands in.
  private let parents: [Int?]

  init(_ text: String) {
    var scanner = ScriptScanner(Array(text.utf8))
    scanner.run()
    comments = scanner.comments
    endsOpen = scanner.endsOpen
    commentedLines = Set(scanner.comments.lazy.filter(\.isTrailing).map(\.line))
    (statements, parents) = Script.withBlocks(scanner.statements)
  }

  /// Whether one of these names stands in the code, whole: `math.trunc` does not use `run`, and a comment uses nothing.
  func uses(_ names: Set<Substring>) -> Bool {
    statements.contains { $0.code.split { !$0.isWordPart }.contains(where: names.contains) }
  }

  /// The statement whose lines hold this line.
  func statement(on line: Int) -> Statement? {
    let index = count(beginningUpTo: line) - 1
    return index >= 0 && line <= statements[index].last ? statements[index] : nil
  }

  /// The statements that begin within the lines.
  func statements(within lines: ClosedRange<Int>) -> ArraySlice<Statement> {
    statements[count(beginningUpTo: lines.lowerBound - 1)..<count(beginningUpTo: lines.upperBound)]
  }

  /// The last statement that ends before the line and stands at this indentation, in the block that the line is in.
  func statement(before line: Int, indent: Int) -> Statement? {
    for statement in statements[..<count(beginningUpTo: line - 1)].reversed() where statement.last < line {
      if statement.indent == indent { return statement }
      if statement.indent < indent { return nil }
    }
    return nil
  }

  /// Whether a `def` holds the statement.
  func isInFunction(_ statement: Statement) -> Bool {
    var index: Int? = count(beginningUpTo: statement.first) - 1
    while let at = index, at >= 0, let parent = parents[at] {
      if statements[parent].word == "def" || statements[parent].code.hasPrefix("async def") { return true }
      index = parent
    }
    return false
  }

  /// How many statements begin on the line or before it, by bisection: they stand in the order of their lines.
  private func count(beginningUpTo line: Int) -> Int {
    var (low, high) = (0, statements.count)
    while low < high {
      let middle = (low + high) / 2
      if statements[middle].first <= line { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func statement(after line: Int) -> Statement? {
    let index = count(beginningUpTo: line)
    return index < statements.count ? statements[index] : nil
  }

  /// Where each block ends: with the last statement that is indented further than its header.
  private static func withBlocks(_ statements: [Statement]) -> ([Statement], parents: [Int?]) {
    var statements = statements
    var parents: [Int?] = []
    var open: [Int] = []
    func close(downTo indent: Int, before index: Int) {
      while let top = open.last, statements[top].indent >= indent {
        open.removeLast()
        if index - 1 > top { statements[top].blockLast = statements[index - 1].last }
      }
    }
    for index in statements.indices {
      close(downTo: statements[index].indent, before: index)
      parents.append(open.last)
      if statements[index].code.hasSuffix(":") { open.append(index) }
    }
    close(downTo: 0, before: statements.count)
    return (statements, parents)
  }
}
