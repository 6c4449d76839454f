import Vocabulary

/// A text taken apart into numbers and what stands between them.
struct NumberedText {
  let pieces: [Piece]

  enum Piece: Hashable {
    case number(String)
    case words([UInt8])
  }

  init(_ text: ShownText) {
    let bytes = text.bytes
    var pieces: [Piece] = []
    var words: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let isStart = Self.isDigit(bytes[index]) && (index == 0 || !ShownText.isWord(bytes[index - 1]))
      guard isStart else {
        words.append(bytes[index])
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, Self.isDigit(bytes[index]) || Self.isPoint(bytes, index) { index += 1 }
      pieces.append(.words(words))
      words = []
      pieces.append(.number(String(decoding: bytes[start..<index], as: UTF8.self)))
    }
    self.pieces = pieces + [.words(words)]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isPoint(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: ".") && index + 1 < bytes.count && isDigit(bytes[index + 1])
  }
}

extension NumberedText.Piece {
  /// Whether it begins with a unit of time that ends there; a space before it does not matter.
  var beginsWithTimeUnit: Bool {
    guard case .words(let bytes) = self else { return false }
    let trimmed = bytes.drop { $0 == 0x20 }
    let word = trimmed.prefix { ShownText.isWord($0) && !($0 >= 0x30 && $0 <= 0x39) }
    return Units.byName[String(decoding: word, as: UTF8.self)]?.dimension == .time
  }
}
