import Verification

/// Finds where the text of a page's nodes stands in its source, from first to last.
struct HTMLText {
  private let bytes: [UInt8]
  private var cursor: SourceCursor

  init(_ source: SourceText) {
    bytes = source.bytes
    cursor = SourceCursor(source)
  }

  /// The 1-based line of a byte.
  mutating func line(at offset: Int) -> Int {
    cursor.move(to: offset)
    return cursor.point.line
  }

  /// A node's text with the places of its bytes; what stands there otherwise than it is read has none.
  ///
  /// - Parameters:
  ///   - start: where the node begins.
  ///   - isCode: whether a no-break space is a space, as whoever copies it from the page has it.
  mutating func placed(_ text: String, from start: Int, isCode: Bool) -> PlacedText {
    cursor.move(to: start)
    var placed = PlacedText(line: cursor.point.line)
    let text = Array(text.utf8)
    var read = 0
    var index = start
    func take(_ width: Int, _ length: Int, into placed: inout PlacedText, _ cursor: inout SourceCursor) {
      cursor.move(to: index)
      let taken = text[read..<(read + width)]
      let isSpace = isCode && taken.elementsEqual(Self.noBreakSpace)
      placed.append(
        isSpace ? [0x20] : taken, bytes: cursor.documentOffset..<(cursor.documentOffset + length), start: cursor.point)
      read += width
      index += length
    }
    while read < text.count {
      if index >= bytes.count {
        placed.appendUnplaced(lines: text[read...])
        break
      }
      if text[read] == lineFeed, bytes[index] == lineFeed {
        cursor.move(to: index)
        placed.endLine(at: cursor.point, offset: cursor.documentOffset)
        read += 1
        index += 1
        continue
      }
      let same = zip(text[read...], bytes[index...]).prefix {
        $0 == $1 && $0 != lineFeed && $0 != UInt8(ascii: "&") && $0 != UInt8(ascii: "<")
          && !(isCode && $0 == Self.noBreakSpace[0])
      }.count
      if same > 0 {
        take(same, same, into: &placed, &cursor)
      } else if bytes[index] == UInt8(ascii: "&"), let length = HTMLEntity.length(of: bytes[index...]) {
        let rest = bytes[(index + length)...]
        let width = HTMLEntity.width(in: text[read...], before: rest)
        // An entity that HTML does not know stands for itself.
        if text[read...].starts(with: bytes[index..<(index + length)]), text[read] == UInt8(ascii: "&"), length > 1,
          !bytes[index...].starts(with: "&amp".utf8)
        {
          take(length, length, into: &placed, &cursor)
        } else {
          take(width, length, into: &placed, &cursor)
        }
      } else if bytes[index] == UInt8(ascii: "<"), text[read] != UInt8(ascii: "<") || Self.beginsTag(bytes[index...]) {
        // The parser joins texts between which it has dropped a tag.
        index = bytes[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
      } else if bytes[index] == text[read] || isCode && text[read...].starts(with: Self.noBreakSpace) {
        let width = text[read...].starts(with: Self.noBreakSpace) ? 2 : 1
        take(width, width, into: &placed, &cursor)
      } else {
        placed.appendUnplaced(lines: text[read...])
        break
      }
    }
    return placed
  }

  private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

  /// `<` before a letter, `/`, `!` or `?` (https://html.spec.whatwg.org/#tag-open-state).
  private static func beginsTag(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.dropFirst().first.map {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 || "/!?".utf8.contains($0)
    } ?? false
  }
}

/// https://html.spec.whatwg.org/#character-reference-state
enum HTMLEntity {
  private static let longest = 40

  /// Of `&amp;`, `&#38;` or `&lt` with which the bytes begin; nil where none does.
  static func length(of bytes: ArraySlice<UInt8>) -> Int? {
    let name = bytes.dropFirst().prefix(longest).prefix {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
        || $0 == UInt8(ascii: "#")
    }
    guard !name.isEmpty else { return 1 }
    if bytes.dropFirst(1 + name.count).first == UInt8(ascii: ";") { return name.count + 2 }
    // Some old ones need no semicolon, and end where their name does.
    return ["amp", "gt", "lt", "nbsp", "quot"].first { name.starts(with: $0.utf8) }.map { $0.utf8.count + 1 } ?? 1
  }

  /// How many bytes of text it stands for: a scalar, of few entities two.
  static func width(in text: ArraySlice<UInt8>, before rest: ArraySlice<UInt8>) -> Int {
    let one = scalar(text)
    let two = one + scalar(text.dropFirst(one))
    guard two > one, let next = rest.first, next != text[text.startIndex + one], !"&<\r".utf8.contains(next) else {
      return one
    }
    return text.dropFirst(two).first.map { $0 == next } ?? false ? two : one
  }

  private static func scalar(_ text: ArraySlice<UInt8>) -> Int {
    guard !text.isEmpty else { return 0 }
    return 1 + text.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
  }
}
