/// A text in which `...` stands for anything, as in doctest's ELLIPSIS.
struct Wildcards {
  private let pieces: [ArraySlice<UInt8>]

  /// Nil where no `...` stands in the text.
  init?(_ pattern: [UInt8]) {
    var pieces: [ArraySlice<UInt8>] = []
    var start = 0
    var index = 0
    while index + 2 < pattern.count {
      if pattern[index] == 0x2E, pattern[index + 1] == 0x2E, pattern[index + 2] == 0x2E {
        pieces.append(pattern[start..<index])
        while index < pattern.count, pattern[index] == 0x2E { index += 1 }
        start = index
      } else {
        index += 1
      }
    }
    guard !pieces.isEmpty else { return nil }
    self.pieces = pieces + [pattern[start...]]
  }

  /// Whether anything but wildcards and punctuation is stated.
  var saysSomething: Bool { pieces.contains { $0.contains(where: ShownText.isWord) } }

  /// Takes time in proportion to both lengths: each piece is looked for once, from where the one before it ended.
  func match(_ text: [UInt8]) -> Bool {
    guard let first = pieces.first, let last = pieces.last, first.count + last.count <= text.count,
      text.starts(with: first), text[(text.count - last.count)...].elementsEqual(last)
    else { return false }
    var position = first.count
    let end = text.count - last.count
    for piece in pieces.dropFirst().dropLast() {
      guard let after = Self.find(Array(piece), in: text[position..<end]) else { return false }
      position = after
    }
    return true
  }

  /// Where the first occurrence ends (Knuth, Morris and Pratt).
  static func find(_ piece: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard !piece.isEmpty else { return text.startIndex }
    var borders = [0]
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
