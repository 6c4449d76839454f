import Verification

/// The code of the last example, as far as that decides whether the next line belongs to it.
struct OpenExample {
  /// Whether it has any code.
  var isUsed = false

  /// The blanks between the prompt and the first line, which no line of it has to itself.
  private let column: Int
  /// The lines of the statement that has not ended.
  private var open: [String] = []
  /// Whether it has the header of a block, and how far that is indented.
  private var block: Int?
  /// Whether a statement stands in the block.
  private var hasBody = false
  /// Whether nothing but decorators has been typed.
  private var isDecorated = false
  /// Whether a bracket is never closed.
  private var isBroken = false

  init(column: Int = 0) { self.column = column }

  /// The indentation of a block that has no statement; nil where there is none.
  var indentOfEmptyBlock: Int? { isUsed && !hasBody ? block : nil }

  /// The line as code, with those below it that complete what it leaves open.
  mutating func take(_ typed: Substring, below lines: ArraySlice<Substring>, isPlain: Bool) -> [String] {
    var taken = [String(typed.dropFirst(min(column, typed.prefix(while: \.isWhitespace).count)))]
    var script = Script(taken[0])
    if script.endsOpen, !isBroken {
      if let rest = OpenCode(taken[0], below: lines, isPlain: isPlain).rest {
        taken += rest
        script = Script(taken.joined(separator: "\n"))
      } else {
        isBroken = true
      }
    }
    guard let first = script.statements.first, let last = script.statements.last else { return taken }
    if let block, first.indent > block { hasBody = true }
    if last.opensBlock {
      block = block.map { min($0, last.indent) } ?? last.indent
      if first.indent <= block ?? 0 { hasBody = false }
    }
    isDecorated = last.code.hasPrefix("@") && (isDecorated || !isUsed)
    isUsed = true
    return taken
  }

  /// Whether what is typed behind another `>>>` belongs to it, as where every line has that prompt: the body of a block, `else`,
  /// what stands below a decorator.
  func goesOn(with typed: Substring) -> Bool {
    guard isUsed else { return false }
    if typed.allSatisfy(\.isWhitespace) { return true }
    if isDecorated { return true }
    guard let block else { return false }
    let indent = typed.prefix(while: \.isWhitespace).count - column
    return indent > block || indent == block && Script(String(typed)).statements.first?.isClause == true
  }

  /// Whether a line without a prompt goes on with it: it has opened a block.
  func continues(with line: Substring) -> Bool {
    isUsed && block != nil && line.first?.isWhitespace == true && !OpenCode.isOfTraceback(line)
  }
}
