/// Where the bytes of a text stand in the document that it was taken from; of a text that no document has, nowhere.
///
/// A line feed that joins lines has no place: the document may have `\r\n` there, and a comment sign behind it.
package struct Origin: Sendable, Hashable {
  /// In the order of the text, which is the document's.
  package private(set) var stretches: [Stretch] = []

  /// A part of the text, on one line of the document.
  package struct Stretch: Sendable, Hashable {
    /// Offsets in the text's UTF-8; empty for an empty line.
    package let text: Range<Int>
    /// Offsets in the document, as `Span.pieces`. Where they are not as many as the text's, they stand for it as a whole and
    /// are ASCII: an entity, an escape, a tab.
    package let bytes: Range<Int>
    package let start: Span.Point

    package init(text: Range<Int>, bytes: Range<Int>, start: Span.Point) {
      self.text = text
      self.bytes = bytes
      self.start = start
    }
  }

  /// Of a text that no document has.
  package init() {}

  /// Adds a part behind the others.
  package mutating func append(_ stretch: Stretch) { stretches.append(stretch) }

  /// Takes over the places of a text that stands at an offset of this one.
  package mutating func append(_ other: Origin, at offset: Int) {
    for stretch in other.stretches {
      append(
        Stretch(
          text: (stretch.text.lowerBound + offset)..<(stretch.text.upperBound + offset), bytes: stretch.bytes,
          start: stretch.start))
    }
  }

  /// Where a part of the text stands, as the origin of just that part.
  package func part(_ range: Range<Int>, of text: String) -> Origin {
    var part = Origin()
    let bytes = text.utf8
    for stretch in stretches[firstIndex(reaching: range.lowerBound)...] {
      if stretch.text.lowerBound > range.upperBound { break }
      guard let cut = stretch.cut(to: range, of: bytes) else { continue }
      part.append(
        Stretch(
          text: (cut.text.lowerBound - range.lowerBound)..<(cut.text.upperBound - range.lowerBound), bytes: cut.bytes,
          start: cut.start))
    }
    return part
  }

  /// Where parts of the text stand, in its order; nil where no document has them.
  ///
  /// - Parameter words: slices of the text.
  package func span(of words: [Substring]) -> Span? {
    var pieces: [Range<Int>] = []
    var start: Span.Point?
    var end: Span.Point?
    var textEnd = 0
    for word in words {
      let bytes = word.base.utf8
      let range = word.offsets
      for stretch in stretches[firstIndex(reaching: range.lowerBound)...] {
        if stretch.text.lowerBound > range.upperBound { break }
        guard let cut = stretch.cut(to: range, of: bytes) else { continue }
        // Several lines of the text may stand on one of the document, as in JSON.
        let isSameLine =
          end?.line == cut.start.line && !bytes.holdsLineFeed(in: textEnd..<max(textEnd, cut.text.lowerBound))
        if let last = pieces.last, isSameLine {
          pieces[pieces.count - 1] = last.lowerBound..<cut.bytes.upperBound
        } else {
          pieces.append(cut.bytes)
        }
        textEnd = cut.text.upperBound
        start = start ?? cut.start
        end = Span.Point(line: cut.start.line, column: cut.start.column + cut.width(in: bytes))
      }
    }
    guard let start, let end else { return nil }
    return Span(pieces: pieces, start: start, end: end)
  }

  /// Where the text of a line of the document, by its 1-based number, ends; nil where none of it is on that line.
  package func end(ofLine line: Int) -> Int? { stretches.last { $0.start.line == line }?.bytes.upperBound }

  /// By bisection.
  private func firstIndex(reaching offset: Int) -> Int {
    var (low, high) = (0, stretches.count)
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].text.upperBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Origin.Stretch {
  /// Whether each byte of the text has one of the document's.
  private var isByteForByte: Bool { text.count == bytes.count }

  /// The part within a range of the text; nil where there is none.
  fileprivate func cut(to range: Range<Int>, of utf8: String.UTF8View) -> Self? {
    if text.isEmpty { return range.lowerBound <= text.lowerBound && text.upperBound <= range.upperBound ? self : nil }
    let cut = text.clamped(to: range)
    guard !cut.isEmpty else { return nil }
    guard isByteForByte else { return self }
    let skipped = cut.lowerBound - text.lowerBound
    let column = start.column + utf8.scalars(in: text.lowerBound..<cut.lowerBound)
    return Self(
      text: cut, bytes: (bytes.lowerBound + skipped)..<(bytes.lowerBound + skipped + cut.count),
      start: Span.Point(line: start.line, column: column))
  }

  /// In columns of the document.
  fileprivate func width(in utf8: String.UTF8View) -> Int { isByteForByte ? utf8.scalars(in: text) : bytes.count }
}

extension String.UTF8View {
  /// How many Unicode scalars begin within a range of offsets.
  fileprivate func scalars(in range: Range<Int>) -> Int {
    self[index(startIndex, offsetBy: range.lowerBound)..<index(startIndex, offsetBy: range.upperBound)]
      .count { $0 & 0xC0 != 0x80 }
  }
}

extension String.UTF8View {
  fileprivate func holdsLineFeed(in range: Range<Int>) -> Bool {
    self[index(startIndex, offsetBy: range.lowerBound)..<index(startIndex, offsetBy: range.upperBound)]
      .contains(UInt8(ascii: "\n"))
  }
}

extension Substring {
  /// Where it stands in the text that it is a slice of, in UTF-8.
  package var offsets: Range<Int> {
    let whole = base.utf8
    let lower = whole.distance(from: whole.startIndex, to: startIndex)
    return lower..<(lower + utf8.count)
  }
}
