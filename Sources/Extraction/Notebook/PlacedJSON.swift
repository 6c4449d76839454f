import Verification

/// JSON of which every string knows where it stands; strings are decoded when they are asked for, since most of a notebook may be
/// pictures.
enum PlacedJSON {
  case string(Text)
  case array([PlacedJSON])
  case object([Member])
  /// A number, a truth value or null, as it is written.
  case word(Range<Int>)

  typealias Member = (name: String, value: PlacedJSON)

  /// What stands between the quotation marks.
  struct Text {
    let range: Range<Int>
    let start: Span.Point
    /// As `Span.pieces`.
    let offset: Int
  }

  subscript(name: String) -> PlacedJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The values of an array; none of anything else.
  var items: [PlacedJSON] {
    if case .array(let items) = self { items } else { [] }
  }

  var string: Text? {
    if case .string(let text) = self { text } else { nil }
  }
}

extension PlacedJSON.Text {
  /// The text without escapes, and where each part of it stands.
  ///
  /// - Parameter bytes: those that were parsed.
  func placed(in bytes: [UInt8]) -> PlacedText {
    var placed = PlacedText(line: start.line)
    var index = range.lowerBound
    var column = start.column
    func place(_ index: Int) -> Int { offset + index - range.lowerBound }
    func point() -> Span.Point { Span.Point(line: start.line, column: column) }
    while index < range.upperBound {
      let run = bytes[index..<range.upperBound].prefix { $0 != UInt8(ascii: "\\") }
      if !run.isEmpty {
        placed.append(run, bytes: place(run.startIndex)..<place(run.endIndex), start: point())
        column += run.count { $0 & 0xC0 != 0x80 }
        index = run.endIndex
        continue
      }
      let (text, length) = JSONEscape.read(bytes[index..<range.upperBound])
      if text == [lineFeed] {
        placed.endLine(at: point(), offset: place(index))
      } else if text != [carriageReturn] {
        placed.append(text, bytes: place(index)..<place(index + length), start: point())
      }
      column += length
      index += length
    }
    return placed
  }

  func text(in bytes: [UInt8]) -> String {
    let raw = bytes[range]
    return raw.contains(UInt8(ascii: "\\")) ? placed(in: bytes).text : String(decoding: raw, as: UTF8.self)
  }
}

/// RFC 8259, section 7.
enum JSONEscape {
  /// What an escape stands for, and how long it is; a lone surrogate gives U+FFFD.
  ///
  /// - Parameter bytes: begin with the backslash of a string that `PlacedJSONReader` has let pass.
  static func read(_ bytes: ArraySlice<UInt8>) -> (text: [UInt8], length: Int) {
    switch bytes.dropFirst().first {
    case UInt8(ascii: "n"): return ([lineFeed], 2)
    case UInt8(ascii: "r"): return ([carriageReturn], 2)
    case UInt8(ascii: "t"): return ([0x09], 2)
    case UInt8(ascii: "b"): return ([0x08], 2)
    case UInt8(ascii: "f"): return ([0x0C], 2)
    case UInt8(ascii: "u"):
      guard let high = unit(bytes.dropFirst(2)) else { return ([], min(bytes.count, 2)) }
      let rest = bytes.dropFirst(6)
      if 0xD800..<0xDC00 ~= high, rest.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]),
        let low = unit(rest.dropFirst(2)), 0xDC00..<0xE000 ~= low,
        let scalar = UnicodeScalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
      {
        return (Array(String(scalar).utf8), 12)
      }
      return (Array(String(UnicodeScalar(high) ?? "\u{FFFD}").utf8), 6)
    case let sign?: return ([sign], 2)
    case nil: return ([], 1)
    }
  }

  private static func unit(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    let digits = bytes.prefix(4)
    return digits.count == 4 ? UInt32(String(decoding: digits, as: UTF8.self), radix: 16) : nil
  }
}
