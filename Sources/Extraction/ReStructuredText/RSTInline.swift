import Verification

/// The words and the inline code of a paragraph: ``code``, :func:`name`, `text <link>`_, *stressed*, escapes.
struct RSTInline {
  private let paragraph: PlacedText
  private let text: String
  private let bytes: [UInt8]
  private(set) var pieces = Pieces()
  /// What a reader sees.
  private(set) var shown = ""
  /// Where the words that are being read begin.
  private var start = 0

  init(_ paragraph: PlacedText) {
    self.paragraph = paragraph
    bytes = paragraph.bytes
    text = paragraph.text
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "`"): index = quoted(at: index)
      case UInt8(ascii: "\\"):
        words(to: index)
        start = index + 1
        index += 2
      case UInt8(ascii: "*"):
        let length = bytes[index...].prefix { $0 == UInt8(ascii: "*") }.count
        if marksStress(index, length) {
          words(to: index)
          start = index + length
        }
        index += length
      default: index += 1
      }
    }
    words(to: bytes.count)
  }

  /// Beside a word, and not between blanks or digits as a sign of calculation.
  private func marksStress(_ index: Int, _ length: Int) -> Bool {
    guard length <= 2 else { return false }
    let before = index > 0 ? bytes[index - 1] : 0x20
    let after = index + length < bytes.count ? bytes[index + length] : 0x20
    let opens = Self.isEdge(before) && !Self.isBlank(after)
    let closes = !Self.isBlank(before) && Self.isEdge(after)
    return opens || closes
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == lineFeed }

  private static func isEdge(_ byte: UInt8) -> Bool { isBlank(byte) || "'\"([{<-/:.,;!?)]}>".utf8.contains(byte) }

  /// Reads what stands in accents, and gives where to go on.
  private mutating func quoted(at index: Int) -> Int {
    let length = bytes[index...].prefix { $0 == UInt8(ascii: "`") }.count
    let mark = min(length, 2)
    let inside = index + mark
    guard let end = close(from: inside, length: mark) else { return index + length }
    let role = self.role(before: index)
    words(to: index - (role?.utf8.count ?? 0))
    if mark == 2 || role.map(Self.isOfCode) == true {
      code(inside..<end)
    } else {
      let link = bytes[inside..<end].firstIndex(of: UInt8(ascii: "<"))
      start = inside
      words(to: link.map { max(inside, $0 - 1) } ?? end)
    }
    var next = end + mark
    while next < bytes.count, next < end + mark + 2, bytes[next] == UInt8(ascii: "_") { next += 1 }
    start = next
    return next
  }

  private func close(from start: Int, length: Int) -> Int? {
    var index = start
    while index + length <= bytes.count {
      if bytes[index..<(index + length)].allSatisfy({ $0 == UInt8(ascii: "`") }), index > start { return index }
      index += 1
    }
    return nil
  }

  /// `:py:func:` right before accents.
  private func role(before index: Int) -> String? {
    guard index > 1, bytes[index - 1] == UInt8(ascii: ":") else { return nil }
    var start = index - 1
    while start > self.start, case let byte = bytes[start - 1],
      byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-") || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
    {
      start -= 1
    }
    guard bytes[start] == UInt8(ascii: ":"), start < index - 1 else { return nil }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// Roles of links in running text; others name what stands in code.
  private static func isOfCode(_ role: String) -> Bool {
    !["any", "doc", "download", "emphasis", "numref", "ref", "strong", "term", "title"].contains(
      role.split(separator: ":").last.map(String.init) ?? "")
  }

  private mutating func words(to end: Int) {
    guard start < end else { return }
    let range = start..<min(end, bytes.count)
    let words = String(decoding: bytes[range], as: UTF8.self)
    pieces.append(words: words, at: paragraph.origin.part(range, of: text))
    shown += words
    start = end
  }

  private mutating func code(_ range: Range<Int>) {
    let code = String(decoding: bytes[range], as: UTF8.self).replacing("\n", with: " ")
    pieces.append(code: code, at: paragraph.origin.part(range, of: text))
    shown += code
  }
}
