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
  /// By the statement's place: the place of the last one before it that is indented less.
  private let outer: [Int?]
  /// By the place of a clause: the place of the statement whose clause it is.
  private let heads: [Int: Int]

  init(_ text: String) {
    var scanner = ScriptScanner(text)
    scanner.run()
    comments = scanner.comments
    endsOpen = scanner.endsOpen
    commentedLines = Set(scanner.comments.lazy.filter(\.isTrailing).map(\.line))
    let (blocks, parents) = Script.withBlocks(scanner.statements)
    self.parents = parents
    (statements, heads) = Script.reachingOverClauses(blocks)
    outer = Script.outer(of: statements)
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

  /// The last statement that ends before the line and stands at this indentation, in the block that the line is in, with as
  /// many of its clauses as stand above the line.
  func statement(before line: Int, indent: Int) -> Statement? {
    guard var index = index(endingBefore: line) else { return nil }
    let last = statements[index].last
    while statements[index].indent >= indent {
      if statements[index].indent == indent {
        var statement = statements[heads[index] ?? index]
        guard !statement.isClause else { return nil }
        if statement.blockLast >= line { statement.blockLast = last }
        return statement
      }
      guard let outer = outer[index] else { return nil }
      index = outer
    }
    return nil
  }

  /// The last statement of those that end before the line.
  func statement(endingBefore line: Int) -> Statement? { index(endingBefore: line).map { statements[$0] } }

  private func index(endingBefore line: Int) -> Int? {
    var index = count(beginningUpTo: line - 1) - 1
    while index >= 0, statements[index].last >= line { index -= 1 }
    return index >= 0 ? index : nil
  }

  /// The comments that stand on the lines.
  func comments(on lines: ClosedRange<Int>) -> ArraySlice<Comment> {
    func count(upTo line: Int) -> Int {
      var (low, high) = (0, comments.count)
      while low < high {
        let middle = (low + high) / 2
        if comments[middle].line <= line { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return comments[count(upTo: lines.lowerBound - 1)..<count(upTo: lines.upperBound)]
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

  /// Where each block ends: with the last statement that is indented further than its header or its last clause.
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

  private static func outer(of statements: [Statement]) -> [Int?] {
    var outer: [Int?] = []
    var open: [Int] = []
    for index in statements.indices {
      while let top = open.last, statements[top].indent >= statements[index].indent { open.removeLast() }
      outer.append(open.last)
      open.append(index)
    }
    return outer
  }

  /// `if` and `try` reach over their `else` and `except`.
  private static func reachingOverClauses(_ statements: [Statement]) -> ([Statement], heads: [Int: Int]) {
    var statements = statements
    var owners: [Int: Int] = [:]
    // The last statement at each indentation that the place is within.
    var heads: [Int] = []
    for index in statements.indices {
      while let top = heads.last, statements[top].indent > statements[index].indent { heads.removeLast() }
      if let top = heads.last, statements[top].indent == statements[index].indent {
        if statements[index].isClause {
          statements[top].blockLast = statements[index].block.upperBound
          owners[index] = top
          continue
        }
        heads.removeLast()
      }
      heads.append(index)
    }
    return (statements, owners)
  }
}
