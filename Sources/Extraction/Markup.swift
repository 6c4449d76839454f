/// What stands in a document as markup of its own: comments that speak to us, and what else a reader may see of it.
struct Markup {
  enum Piece {
    case directive(DirectiveComment)
    /// Mark-up or text that a reader may see, without its tags.
    case content(text: String)
  }

  /// In order; comments that do not begin with `verify:` and empty lines are left out.
  let pieces: [Piece]
  /// Code stands in it that is not read.
  let hidesCode: Bool

  /// What a reader sees of it, on one line.
  var text: String {
    pieces.compactMap { if case .content(let text) = $0 { text } else { nil } }.joined(separator: " ").trimmed
  }
}
