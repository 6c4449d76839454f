/// The part of a document that holds a text, for what marks it there or writes another in its place.
package struct Span: Sendable, Hashable {
  /// The bytes that hold the text, one range for each of its lines, without what parts them (comment signs, prompts, the
  /// indentation of a list): joined by `\n` they are the text as its author wrote it.
  ///
  /// They are counted from 0 in the document as it is on disk, with a byte order mark and every `\r`. Never empty, ascending.
  package let pieces: [Range<Int>]
  /// Where the text begins.
  package let start: Point
  /// Right behind its last character, as LSP and SARIF count: on one line it has `end.column - start.column` of them.
  package let end: Point

  /// A place between two characters of a document.
  package struct Point: Sendable, Hashable {
    /// From 1.
    package let line: Int
    /// From 1, in Unicode scalars (SARIF's `unicodeCodePoints`): a tab is one, a byte order mark is none.
    package let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  package init(pieces: [Range<Int>], start: Point, end: Point) {
    self.pieces = pieces
    self.start = start
    self.end = end
  }

  /// From the first byte to behind the last, with what stands between the pieces.
  package var bytes: Range<Int> { (pieces.first?.lowerBound ?? 0)..<(pieces.last?.upperBound ?? 0) }
}
