import Verification

extension SourceText {
  /// Where the lines of a box's text stand in the document. What is taken off a line stands before it, so that each is the
  /// end of a line of the document; a tab of which the list or the quote takes a part becomes spaces.
  func origin(ofBox text: String, firstLine: Int) -> Origin {
    var origin = Origin()
    var offset = 0
    for (index, line) in text.lines.enumerated() {
      let length = line.utf8.count
      defer { offset += length + 1 }
      let number = firstLine + index
      guard let written = bytes(ofLine: number) else { continue }
      let spaces = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
      let filled = length - spaces
      guard filled <= written.count else { continue }
      let kept = written.dropLast(filled).suffix(spaces).reversed().prefix { $0 == UInt8(ascii: " ") }.count
      let place = self.origin(ofLine: number)
      let start = written.count - filled - kept
      func point(_ offset: Int) -> Span.Point {
        let before = written.prefix(offset).count { $0 & 0xC0 != 0x80 }
        return Span.Point(line: number, column: place.column + before)
      }
      if kept < spaces, start > 0 {
        origin.append(
          Origin.Stretch(
            text: offset..<(offset + spaces - kept), bytes: (place.offset + start - 1)..<(place.offset + start),
            start: point(start - 1)))
        if length == spaces - kept { continue }
      }
      origin.append(
        Origin.Stretch(
          text: (offset + spaces - kept)..<(offset + length),
          bytes: (place.offset + start)..<(place.offset + written.count), start: point(start)))
    }
    return origin
  }
}
