/// A comment of a sample.
struct Comment: Hashable {
  /// 1-based line of the sample.
  var line: Int
  /// The column of its `#`, tabs counted to the next multiple of eight.
  let column: Int
  /// What follows the `#`, with white space around it taken off.
  var text: String
  /// Whether code stands before it on its line.
  let isTrailing: Bool
  /// Whether it stands inside brackets that are still open, where it speaks of one element and not of the statement.
  let isInsideBrackets: Bool
  /// Whether the text stands right at the `#`, as the mark of `#> 5` does.
  let isRightAtSign: Bool
  /// How many bytes of white space follow the text on its line.
  var tail: Int

  /// Whether it is marked as output: `#> 5`, not `# > 5`, which is a bound, nor `#>>> f()`.
  var isMarked: Bool { isRightAtSign && text.hasPrefix(">") && !text.hasPrefix(">>") }

  var end: LineEnd { LineEnd(line: line, tail: tail) }
}
