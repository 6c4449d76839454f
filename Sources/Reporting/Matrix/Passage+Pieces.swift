import Verification

extension Passage.Piece {
  var isCode: Bool { if case .code = self { true } else { false } }

  /// Another text of the same kind.
  fileprivate func with(_ text: some StringProtocol) -> Self { isCode ? .code(String(text)) : .words(String(text)) }
}

extension [Passage.Piece] {
  /// On one line, with code between backquotes.
  var marked: String { map { $0.isCode ? "`\($0.text)`" : $0.text }.joined() }

  /// At most about `limit` characters: the beginning and the end are kept, and the number of characters left out stands in the
  /// gap.
  func cut(to limit: Int) -> [Passage.Piece] {
    let length = reduce(0) { $0 + $1.text.count }
    guard length > limit else { return self }
    let kept = limit / 3
    return first(kept) + [.words(" … \(length - 2 * kept) characters … ")] + last(kept)
  }

  private func first(_ count: Int) -> [Passage.Piece] {
    var left = count
    return compactMap { piece in
      guard left > 0 else { return nil }
      defer { left -= piece.text.count }
      return piece.with(piece.text.prefix(left))
    }
  }

  private func last(_ count: Int) -> [Passage.Piece] {
    var left = count
    return reversed().compactMap { piece in
      guard left > 0 else { return nil }
      defer { left -= piece.text.count }
      return piece.with(piece.text.suffix(left))
    }.reversed()
  }
}
