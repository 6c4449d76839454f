/// Comment lines of their own that stand together.
struct CommentBlock: Hashable {
  let lines: ClosedRange<Int>
  let column: Int
  /// The lines' texts as written behind the `#` and one space, joined by `\n`.
  let text: String
  /// Where each of them ends.
  let ends: [LineEnd]

  var isOfSeveralLines: Bool { lines.count > 1 }
  /// Whether its lines are marked as output: `#> 5`.
  var isMarked: Bool { text.hasPrefix(">") && !text.hasPrefix(">>") }
  /// Whether it begins with "Output:" or its like.
  var isLabelled: Bool { OutcomeLabel.rest(of: text.prefix { $0 != "\n" }) != nil }
}

/// The comments of a sample that stand on lines of their own, in blocks.
struct CommentBlocks {
  private(set) var blocks: [CommentBlock] = []
  private let continuations: [Int: [Comment]]

  init(_ script: Script) {
    var continuations: [Int: [Comment]] = [:]
    var open: [Comment] = []
    var blocks: [CommentBlock] = []
    var trailing: Comment?
    func close() {
      blocks.append(contentsOf: CommentBlocks.split(open))
      open = []
    }
    for comment in script.comments where !comment.isInsideBrackets || comment.isTrailing {
      if comment.isTrailing {
        close()
        trailing = comment
      } else if let owner = trailing, CommentBlocks.goesOn(comment, from: continuations[owner.line]?.last ?? owner) {
        continuations[owner.line, default: []].append(comment)
      } else {
        trailing = nil
        if let last = open.last, !CommentBlocks.belong(together: last, comment, in: open) { close() }
        open.append(comment)
      }
    }
    close()
    self.blocks = blocks
    self.continuations = continuations
  }

  /// The comment lines that go on from a comment behind code: below it, in its column.
  func continuation(of comment: Comment) -> [Comment] { continuations[comment.line] ?? [] }

  /// The first block that begins below the line.
  func first(below line: Int) -> CommentBlock? {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].lines.lowerBound <= line { low = middle + 1 } else { high = middle }
    }
    return low < blocks.count ? blocks[low] : nil
  }

  /// The first line of the run of statements, without comments or gaps between them, that ends with this one.
  func run(endingWith statement: Statement, in script: Script) -> Int {
    var first = statement.first
    while let before = script.statement(before: first, indent: statement.indent),
      before.block.upperBound == first - 1, before.kind != .declaration, before.kind != .definition,
      !before.block.contains(where: script.commentedLines.contains)
    {
      first = before.first
    }
    return first
  }

  /// Whether a line stands right below another; one blank line may part a label that stands alone from the lines that it is of.
  private static func belong(together last: Comment, _ comment: Comment, in block: [Comment]) -> Bool {
    guard last.column == comment.column else { return false }
    if last.line + 1 == comment.line { return true }
    return last.line + 2 == comment.line && block.count == 1
      && (OutcomeLabel.isAlone(last.text) || OutcomeLabel.rest(of: last.text[...])?.isEmpty == true)
  }

  private static func goesOn(_ comment: Comment, from last: Comment) -> Bool {
    comment.line == last.line + 1 && comment.column == last.column && comment.column > 0
  }

  /// With an empty one for a blank line, so that each stands for its line of the sample.
  private static func filled(_ comments: [Comment]) -> [Comment] {
    comments.enumerated().flatMap { index, comment in
      guard index > 0, comments[index - 1].line + 2 == comment.line else { return [comment] }
      var blank = comment
      blank.line -= 1
      (blank.text, blank.tail) = ("", 0)
      return [blank, comment]
    }
  }

  /// "Output:" within a block begins another: what stands above it is a heading.
  private static func split(_ comments: [Comment]) -> [CommentBlock] {
    guard let last = comments.last else { return [] }
    var blocks: [CommentBlock] = []
    var start = comments.startIndex
    for index in comments.indices.dropFirst() {
      let comment = comments[index]
      guard
        OutcomeLabel.rest(of: comment.text[...]) != nil
          || comment.line < last.line && OutcomeLabel.isAlone(comment.text)
      else { continue }
      blocks += block(of: comments[start..<index])
      start = index
    }
    return blocks + block(of: comments[start...])
  }

  private static func block(of comments: ArraySlice<Comment>) -> [CommentBlock] {
    guard let first = comments.first, let last = comments.last else { return [] }
    let filled = filled(Array(comments))
    return [
      CommentBlock(
        lines: first.line...last.line, column: first.column, text: filled.map(\.text).joined(separator: "\n"),
        ends: filled.map(\.end))
    ]
  }
}
