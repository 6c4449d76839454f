import Verification
import Vocabulary

extension String {
  /// What separates the outputs that one comment names.
  enum Separator {
    case lines
    /// `3, 2, 1`, `1; 2`, `1 then 2`, `1 and 2`, `1 vs 2`, `1 → 2`, `1 / 2`.
    case signsAndWords
    case space
    case commas
    case arrows
    /// `\n` spelled out between spaces.
    case writtenLineEnd
  }

  /// The parts between separators that stand outside brackets and quotes, without the space around them.
  func parts(by separator: Separator) -> [String] {
    let bytes = Array(utf8)
    var parts: [String] = []
    var start = 0
    var open = 0
    var index = 0
    var isClosed = ClosedQuotes(bytes)
    func add(upTo end: Int) {
      let part = String(decoding: bytes[start..<end], as: UTF8.self).trimmed
      if !part.isEmpty { parts.append(part) }
    }
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        if let close = isClosed.end(at: index) { index = close }
      default:
        if open == 0, let length = separator.length(in: bytes, at: index) {
          add(upTo: index)
          index += length
          start = index
          continue
        }
      }
      index += 1
    }
    add(upTo: bytes.count)
    return parts
  }

  /// Without white space at both ends.
  var trimmed: String {
    let view = unicodeScalars
    guard let first = view.firstIndex(where: { !$0.isSpace }),
      let last = view.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(view[first...last])
  }
}

extension String.Separator {
  private static let signs = (Arrows.all + [",", ";", "/", "&", "\n"]).map { Array($0.utf8) }
  private static let arrowSigns = Arrows.all.map { Array($0.utf8) }
  private static let words = Conjunctions.separating.spaced.map { Array($0.utf8) }

  private static let lineEnd = Array(" \\n ".utf8)

  /// How long the separator is that begins here; nil where none does.
  fileprivate func length(in bytes: [UInt8], at index: Int) -> Int? {
    switch self {
    case .lines: return bytes[index] == 0x0A ? 1 : nil
    case .space: return bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0A ? 1 : nil
    case .commas: return bytes[index] == UInt8(ascii: ",") ? 1 : nil
    case .arrows: return Self.arrowSigns.first { bytes[index...].starts(with: $0) }?.count
    case .writtenLineEnd: return bytes[index...].starts(with: Self.lineEnd) ? Self.lineEnd.count : nil
    case .signsAndWords:
      let choices = bytes[index] == 0x20 ? Self.words : Self.signs
      return choices.first { bytes[index...].starts(with: $0) }?.count
    }
  }
}

/// Finds where quotes are closed, looking once for each kind of quote that never is.
private struct ClosedQuotes {
  private let bytes: [UInt8]
  private var unclosed: Set<UInt8> = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The closing quote of the one at this index; nil where it is an apostrophe.
  mutating func end(at index: Int) -> Int? {
    let quote = bytes[index]
    guard !unclosed.contains(quote), index == 0 || !ShownText.isWord(bytes[index - 1]) else { return nil }
    var end = index + 1
    while end < bytes.count {
      if bytes[end] == quote { return end }
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    unclosed.insert(quote)
    return nil
  }
}
