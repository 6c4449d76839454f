import Verification

/// A document's bytes, by lines.
struct DocumentLines {
  let bytes: [UInt8]
  let spelling: TextSpelling
  /// Where each line begins.
  private let starts: [Int]

  init(_ bytes: [UInt8], spelling: TextSpelling = .plain) {
    self.bytes = bytes
    self.spelling = spelling
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isReturn = byte == Self.carriageReturn && (index + 1 == bytes.count || bytes[index + 1] != Self.lineFeed)
      if byte == Self.lineFeed || isReturn { starts.append(index + 1) }
    }
    self.starts = starts
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// The number of the line on which a byte stands, from 0.
  private func number(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Where a byte stands; a byte order mark is no character of the first line.
  func position(of offset: Int) -> Remedy.Position {
    let number = number(at: offset)
    var before = bytes[starts[number]..<offset]
    if number == 0, before.starts(with: Self.byteOrderMark) { before = before.dropFirst(Self.byteOrderMark.count) }
    return Remedy.Position(
      point: Span.Point(line: number + 1, column: before.count { $0 & 0xC0 != 0x80 } + 1), byteColumn: before.count + 1)
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The line on which a byte stands, without its end.
  func line(at offset: Int) -> Range<Int> {
    let low = number(at: offset)
    var end = low + 1 < starts.count ? starts[low + 1] : bytes.count
    while end > starts[low], bytes[end - 1] == Self.lineFeed || bytes[end - 1] == Self.carriageReturn { end -= 1 }
    return starts[low]..<end
  }

  /// What ends the line on which a byte stands; of the last line what ends the first.
  func end(at offset: Int) -> [UInt8] {
    let end = line(at: offset).upperBound
    if end < bytes.count { return lineEnd(from: end) }
    let first = line(at: 0).upperBound
    return first < bytes.count ? lineEnd(from: first) : [Self.lineFeed]
  }

  private func lineEnd(from offset: Int) -> [UInt8] {
    bytes[offset] == Self.carriageReturn && offset + 1 < bytes.count && bytes[offset + 1] == Self.lineFeed
      ? [Self.carriageReturn, Self.lineFeed] : [bytes[offset]]
  }

  /// A stretch up to the end of the word in the midst of which it ends: `35:00:00` where it is `35`. Nil where it ends with one.
  func wholeWord(_ range: Range<Int>) -> Range<Int>? {
    let rest = bytes[range.upperBound..<max(range.upperBound, line(at: range.lowerBound).upperBound)]
    var word = rest.prefix { $0 != 0x20 && $0 != 0x09 }
    while let last = word.last, !Self.isWordPart(last) { word.removeLast() }
    guard let first = word.first, Self.isWordPart(first) || ":/-.,+%=".utf8.contains(first) else { return nil }
    return range.lowerBound..<word.endIndex
  }

  private static func isWordPart(_ byte: UInt8) -> Bool {
    UnicodeScalar(byte).properties.isAlphabetic && byte < 0x80 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  /// A stretch as it is read.
  func text(_ range: Range<Int>) -> String { spelling.read(written(range)) }

  /// A stretch as it stands there.
  func written(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
