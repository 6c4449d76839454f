/// Looking for a text in another, byte by byte: the standard library's own search compares characters, and looks each of
/// them up in Unicode's tables.
extension Substring {
  /// Where the piece stands first.
  package func range(of piece: String) -> Range<Index>? {
    let piece = Array(piece.utf8)
    let found = utf8.withContiguousStorageIfAvailable { ByteSearch.end(of: piece, in: $0) }
    guard let end = found ?? ByteSearch.end(of: piece, in: Array(utf8)[...]) else { return nil }
    let upper = utf8.index(startIndex, offsetBy: end)
    return utf8.index(upper, offsetBy: -piece.count)..<upper
  }

  /// Whether the piece stands in it.
  package func holds(_ piece: String) -> Bool { range(of: piece) != nil }

  /// Whether it begins with the piece.
  package func begins(with piece: String) -> Bool { utf8.starts(with: piece.utf8) }
}

extension String {
  /// Where the piece stands first.
  package func range(of piece: String) -> Range<Index>? { self[...].range(of: piece) }

  /// Whether the piece stands in it.
  package func holds(_ piece: String) -> Bool { self[...].holds(piece) }
}
