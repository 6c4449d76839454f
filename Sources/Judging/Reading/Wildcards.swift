import Verification

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
      guard let after = ByteSearch.end(of: Array(piece), in: text[position..<end]) else { return false }
      position = after
    }
    return true
  }
}
