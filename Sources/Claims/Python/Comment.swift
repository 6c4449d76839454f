/// A comment of a sample.
struct Comment: Hashable {
  /// 1-based line of the sample.
  let line: Int
  /// The column of its `#`, tabs counted to the next multiple of eight.
  let column: Int
  /// What follows the `#`, with white space around it taken off.
  let text: String
  /// Whether code stands before it on its line.
  let isTrailing: Bool
  /// Whether it stands inside brackets that are still open, where it speaks of one element and not of the statement.
  let isInsideBrackets: Bool
  /// How many bytes of white space follow the text on its line.
  let tail: Int

  var end: LineEnd { LineEnd(line: line, tail: tail) }
}
