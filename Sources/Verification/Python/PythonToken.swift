/// A token of Python text.
package struct PythonToken: Sendable, Hashable {
  package let kind: Kind
  /// Bytes of the text.
  package let range: Range<Int>
  /// How many brackets are open around it; a bracket itself stands in those around its pair.
  package let depth: Int

  /// What a token is, as far as its first bytes tell.
  package enum Kind: Sendable, Hashable {
    /// A name, a keyword, or a number up to its point: letters, digits and `_`, and whatever is not ASCII.
    case word
    /// With its quotes and without its prefix, which is a word.
    case string(PythonString)
    /// From `#` to the line's end.
    case comment
    /// One byte of an operator or a delimiter.
    case sign(UInt8)
    /// White space within a line.
    case space
    /// `\` at a line's end, with that end: the line goes on.
    case joinedLine
    /// A line feed. Within brackets the statement goes on.
    case lineEnd
  }
}

/// How a string is quoted, and whether it ends.
package struct PythonString: Sendable, Hashable {
  package let quote: UInt8
  /// Whether three quotes stand on each side.
  package let isTriple: Bool
  /// Whether its end was found. One in single quotes ends with its line at the latest, one in three with the text.
  package let isClosed: Bool

  package init(quote: UInt8, isTriple: Bool, isClosed: Bool) {
    self.quote = quote
    self.isTriple = isTriple
    self.isClosed = isClosed
  }

  /// How many bytes its quotes take on each side.
  package var mark: Int { isTriple ? 3 : 1 }
}
