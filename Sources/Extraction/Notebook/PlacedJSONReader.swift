import Verification

/// Reads JSON (RFC 8259) into `PlacedJSON`, from first to last.
struct PlacedJSONReader {
  private let source: SourceText
  /// What the document should be, for whoever is told that it is not.
  private let format: String
  private let bytes: [UInt8]
  private var index: Int
  private let end: Int
  private var line: Int
  private var lineStart: Int
  private var column: (of: Int, count: Int)
  private var values = 0

  /// Deeper nesting is refused: each level takes a frame of the stack.
  private static let deepest = 200
  /// More than any notebook has, which keeps a line of code in a value each.
  private static let most = 2_000_000

  init(_ source: SourceText, format: String) {
    self.source = source
    self.format = format
    bytes = source.bytes
    (index, end) = (0, source.bytes.count)
    (line, lineStart) = (1, 0)
    column = (0, 1)
  }

  /// The document's one value.
  mutating func document() throws(ExtractionError) -> PlacedJSON {
    let value = try value(depth: 0)
    skipSpace()
    guard index == end else { throw mistake("more follows its end") }
    return value
  }

  private mutating func value(depth: Int) throws(ExtractionError) -> PlacedJSON {
    guard depth < Self.deepest else { throw mistake("its brackets are nested too deeply") }
    values += 1
    guard values <= Self.most else { throw .tooLarge(path: source.path) }
    if take("{") {
      var members: [PlacedJSON.Member] = []
      if take("}") { return .object([]) }
      repeat {
        let name = try string().text(in: bytes)
        try expect(":")
        members.append((name, try value(depth: depth + 1)))
      } while take(",")
      try expect("}")
      return .object(members)
    }
    if take("[") {
      var items: [PlacedJSON] = []
      if take("]") { return .array([]) }
      repeat { items.append(try value(depth: depth + 1)) } while take(",")
      try expect("]")
      return .array(items)
    }
    guard index < end else { throw mistake("it ends too early") }
    return bytes[index] == UInt8(ascii: "\"") ? .string(try string()) : .word(try word())
  }

  private mutating func string() throws(ExtractionError) -> PlacedJSON.Text {
    try expect("\"")
    let start = index
    // Columns are counted on from the string before, since a notebook may be one line.
    column.count += bytes[column.of..<start].count { $0 & 0xC0 != 0x80 }
    column.of = start
    while index < end, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == lineFeed { throw mistake("a text in quotation marks has no end on its line") }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < end else { throw mistake("it ends in the middle of a text") }
    let range = start..<index
    index += 1
    return PlacedJSON.Text(
      range: range, start: Span.Point(line: line, column: column.count),
      offset: source.origin(ofLine: line).offset + start - lineStart)
  }

  private mutating func word() throws(ExtractionError) -> Range<Int> {
    let word = bytes[index..<end].prefix { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
        || "+-.".utf8.contains(byte)
    }
    guard !word.isEmpty else { throw mistake("a value is expected") }
    index = word.endIndex
    return word.startIndex..<word.endIndex
  }

  private mutating func expect(_ wanted: Unicode.Scalar) throws(ExtractionError) {
    guard take(wanted) else { throw mistake(index < end ? "\"\(wanted)\" is expected" : "it ends too early") }
  }

  private mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    skipSpace()
    guard index < end, bytes[index] == UInt8(ascii: wanted) else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while index < end {
      switch bytes[index] {
      case lineFeed:
        line += 1
        lineStart = index + 1
        column = (lineStart, 1)
      case 0x20, 0x09: break
      default: return
      }
      index += 1
    }
  }

  private func mistake(_ what: String) -> ExtractionError {
    .malformed(Place(path: source.path, line: line), format: format, what)
  }
}
