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

    /// The place of an offset in a document as it is on disk.
    package init(of offset: Int, in document: [UInt8]) {
      let before = document[..<min(offset, document.count)]
      let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      var line = before[start...]
      // A byte order mark is no character of the first line.
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      if start == 0, line.starts(with: mark) { line = line.dropFirst(mark.count) }
      let isContinuation: (UInt8) -> Bool = { $0 & 0b1100_0000 == 0b1000_0000 }
      point = Span.Point(
        line: before.count { $0 == UInt8(ascii: "\n") } + 1, column: line.count { !isContinuation($0) } + 1)
      byteColumn = line.count + 1
    }
  }
}
