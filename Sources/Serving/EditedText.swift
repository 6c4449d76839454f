import Verification

/// A document as an editor has it, which it changes bit by bit.
package struct EditedText: Sendable, Hashable {
  package private(set) var bytes: [UInt8]
  /// Where each line begins; what ends one is `\n`, `\r\n` or `\r`.
  private var starts: [Int]
  private let encoding: PositionEncoding

  package init(_ text: String, counting encoding: PositionEncoding) {
    bytes = Array(text.utf8)
    self.encoding = encoding
    starts = Self.starts(of: bytes)
  }

  package var lineCount: Int { starts.count }

  /// Where a position stands in the bytes; one behind its line's end is that end, one behind the last line the text's.
  package func offset(of position: Position) -> Int {
    guard position.line < starts.count else { return bytes.count }
    var offset = starts[position.line]
    var left = position.character
    for scalar in text(ofLine: position.line).unicodeScalars {
      let width = encoding.width(of: scalar)
      // One in the midst of a character is before it.
      if left < width { break }
      left -= width
      offset += UTF8.width(scalar)
    }
    return offset
  }

  /// Where an offset in the bytes stands.
  package func position(of offset: Int) -> Position {
    let line = (starts.partitioningIndex { $0 > offset }) - 1
    let before = String(decoding: bytes[starts[line]..<max(starts[line], min(offset, bytes.count))], as: UTF8.self)
    return Position(line: line, character: units(of: before.unicodeScalars))
  }

  /// Where a column stands that counts scalars; both count from 1, and a byte order mark is none.
  package func position(line: Int, column: Int) -> Position {
    let line = min(max(0, line - 1), starts.count - 1)
    var scalars = text(ofLine: line).unicodeScalars[...]
    let mark = line == 0 && scalars.first == "\u{FEFF}" ? scalars.removeFirst() : nil
    let width = (mark.map(encoding.width) ?? 0) + units(of: scalars.prefix(max(0, column - 1)))
    return Position(line: line, character: width)
  }

  /// From the first character of a line, counted from 1, that is no space to behind its last one.
  package func extent(ofLine number: Int) -> Range<Position> {
    let line = min(max(0, number - 1), starts.count - 1)
    let text = text(ofLine: line)
    let blanks = text.unicodeScalars.prefix { $0 == " " || $0 == "\t" }
    let end = units(of: text.unicodeScalars)
    return Position(line: line, character: min(end, units(of: blanks)))..<Position(line: line, character: end)
  }

  /// Makes a change as a client tells it: a range and what stands there then, or all of the text.
  package mutating func change(_ json: JSON) throws(ServingError) {
    guard let text = json["text"]?.string else { throw ServingError(.invalidParameters, "a change has no text") }
    if let range = json["range"], range != .null {
      guard let range = Range<Position>(range) else {
        throw ServingError(.invalidParameters, "a change's range is none")
      }
      let (start, end) = (offset(of: range.lowerBound), offset(of: range.upperBound))
      bytes.replaceSubrange(start..<max(start, end), with: text.utf8)
    } else {
      bytes = Array(text.utf8)
    }
    starts = Self.starts(of: bytes)
  }

  /// Without what ends it.
  private func text(ofLine line: Int) -> String {
    var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    while end > starts[line], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return String(decoding: bytes[starts[line]..<end], as: UTF8.self)
  }

  private func units(of scalars: some Sequence<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + encoding.width(of: $1) }
  }

  private static func starts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A || byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A) {
        starts.append(index + 1)
      }
    }
    return starts
  }
}

extension [Int] {
  /// The first index from which on the condition is met, by bisection; it must be met by none before.
  fileprivate func partitioningIndex(where isMet: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isMet(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
