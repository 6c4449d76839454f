/// A paragraph of running text, taken apart into words and inline code.
package struct Passage: Sendable, Hashable {
  /// The 1-based line of the document on which it begins; `\n` in its pieces counts the lines on.
  package let line: Int
  package let pieces: [Piece]
  /// Where each piece's text stands in the document; none for a passage of no document.
  package let origins: [Origin]
  /// Nil for one that is no option of a question.
  package let option: Option?

  /// An option of a question of multiple choice, in a list of tasks.
  package enum Option: Sendable, Hashable {
    case ticked
    case unticked
  }

  /// A stretch of a passage.
  package enum Piece: Sendable, Hashable {
    case words(String)
    case code(String)
  }

  package init(line: Int, pieces: [Piece], origins: [Origin] = [], option: Option? = nil) {
    self.line = line
    self.pieces = pieces
    self.origins = origins
    self.option = option
  }

  /// All of it, code without its marks.
  package var text: String {
    pieces.map(\.text).joined()
  }

  /// Where all of it stands.
  package var origin: Origin {
    var whole = Origin()
    var offset = 0
    for (piece, origin) in zip(pieces, origins) {
      whole.append(origin, at: offset)
      offset += piece.text.utf8.count
    }
    return whole
  }
}

extension Passage.Piece {
  package var text: String {
    switch self {
    case .words(let text), .code(let text): text
    }
  }
}
