/// What can be written in a document in the place of what a claim states: it was tried, and holds.
package struct Remedy: Sendable, Hashable {
  /// What the claim would state.
  package let text: String
  /// Ascending; no two want the same bytes.
  package let replacements: [Replacement]

  package init(text: String, replacements: [Replacement]) {
    self.text = text
    self.replacements = replacements
  }

  /// A stretch of the document, and what is to stand there.
  package struct Replacement: Sendable, Hashable {
    package let start: Position
    /// Right behind the last character; `start` where something is only added.
    package let end: Position
    package let text: String

    package init(start: Position, end: Position, text: String) {
      self.start = start
      self.end = end
      self.text = text
    }
  }

  /// A place between two characters of a document.
  package struct Position: Sendable, Hashable {
    package let point: Span.Point
    /// The column in bytes of UTF-8, from 1.
    package let byteColumn: Int

    package init(point: Span.Point, byteColumn: Int) {
      self.point = point
      self.byteColumn = byteColumn
    }
  }
}
