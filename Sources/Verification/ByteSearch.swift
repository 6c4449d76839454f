/// Looking for bytes among others.
package enum ByteSearch {
  /// Where the first occurrence ends (Knuth, Morris and Pratt: in time that is proportional to both lengths).
  package static func end(of piece: [UInt8], in text: ArraySlice<UInt8>) -> Int? { end(of: piece, within: text) }

  /// As above, where a string's own bytes are looked at without a copy of them.
  static func end(of piece: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Int? { end(of: piece, within: text) }

  private static func end<Text>(of piece: [UInt8], within text: Text) -> Int?
  where Text: RandomAccessCollection, Text.Element == UInt8, Text.Index == Int {
    guard !piece.isEmpty else { return text.startIndex }
    var borders = [0]
    borders.reserveCapacity(piece.count)
    var border = 0
    for byte in piece.dropFirst() {
      while border > 0, piece[border] != byte { border = borders[border - 1] }
      if piece[border] == byte { border += 1 }
      borders.append(border)
    }
    var matched = 0
    for (index, byte) in zip(text.indices, text) {
      while matched > 0, piece[matched] != byte { matched = borders[matched - 1] }
      if piece[matched] == byte { matched += 1 }
      if matched == piece.count { return index + 1 }
    }
    return nil
  }
}
