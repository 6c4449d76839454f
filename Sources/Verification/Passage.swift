/// A paragraph of running text, taken apart into words and inline code.
package struct Passage: Sendable, Hashable {
  /// The 1-based line of the document on which it begins; `\n` in its pieces counts the lines on.
  package let line: Int
  package let pieces: [Piece]

  /// A stretch of a passage.
  package enum Piece: Sendable, Hashable {
    case words(String)
    case code(String)
  }

  package init(line: Int, pieces: [Piece]) {
    self.line = line
    self.pieces = pieces
  }

  /// All of it, code without its marks.
  package var text: String {
    pieces.map { piece in
      switch piece {
      case .words(let text), .code(let text): text
      }
    }.joined()
  }
}
