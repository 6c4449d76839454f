import Verification

/// A text put together from what stands in a document's own syntax, with where each of its lines and bytes stands there.
struct PlacedText {
  private(set) var bytes: [UInt8] = []
  private(set) var origin = Origin()
  /// The document's line of each line of the text.
  private(set) var lines: [Int] = []
  /// Whether nothing of the last line has come yet.
  private var isAtLineStart = true

  /// - Parameter line: where it begins if nothing of its first line has a place.
  init(line: Int) { lines = [line] }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds what stands in the document, byte for byte or, of another length, as a whole; it holds no line feed.
  mutating func append(_ more: some Collection<UInt8>, bytes range: Range<Int>, start: Span.Point) {
    if isAtLineStart { lines[lines.count - 1] = start.line }
    isAtLineStart = false
    origin.append(Origin.Stretch(text: bytes.count..<(bytes.count + more.count), bytes: range, start: start))
    bytes += more
  }

  /// Adds what no document has; it holds no line feed.
  mutating func append(unplaced more: some Collection<UInt8>) {
    isAtLineStart = isAtLineStart && more.isEmpty
    bytes += more
  }

  /// Ends the line. An empty one has its place where it ends.
  ///
  /// - Parameters:
  ///   - start: where the document ends it; nil where it does not.
  ///   - offset: as `Span.pieces`.
  mutating func endLine(at start: Span.Point? = nil, offset: Int = 0) {
    if let start, isAtLineStart { append([], bytes: offset..<offset, start: start) }
    bytes.append(lineFeed)
    lines.append(lines.last ?? 1)
    isAtLineStart = true
  }

  /// Takes bytes of its last line off its end; the places of what is left stay.
  mutating func removeLast(_ count: Int) {
    let left = bytes.dropLast(count)
    origin = origin.part(0..<left.count, of: text)
    bytes = Array(left)
  }

  /// Adds another text behind the last byte.
  mutating func append(_ other: PlacedText) {
    origin.append(other.origin, at: bytes.count)
    if isAtLineStart, let first = other.lines.first { lines[lines.count - 1] = first }
    lines += other.lines.dropFirst()
    isAtLineStart = isAtLineStart && other.bytes.isEmpty || other.isAtLineStart && !other.bytes.isEmpty
    bytes += other.bytes
  }

  /// As a box, whose last line needs no end.
  func code(info: String, fence: Block.Fence? = nil) -> Block.Code {
    let isEnded = bytes.last == lineFeed
    let text = isEnded || bytes.isEmpty ? text : text + "\n"
    let filled = isEnded ? Array(lines.dropLast()) : lines
    return Block.Code(
      firstLine: filled.first ?? lines[0], text: text, info: info, fence: fence,
      places: TextPlaces(lines: bytes.isEmpty ? [] : filled, origin: origin))
  }
}

extension PlacedText {
  /// Adds lines that no document has, joined by line feeds.
  mutating func appendUnplaced(lines bytes: ArraySlice<UInt8>) {
    for (index, line) in bytes.split(separator: lineFeed, omittingEmptySubsequences: false).enumerated() {
      if index > 0 { endLine() }
      append(unplaced: line)
    }
  }
}
