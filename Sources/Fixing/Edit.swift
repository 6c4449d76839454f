/// Bytes of a document in whose place others are to stand.
package struct Edit: Sendable, Hashable {
  /// As `Span.pieces`: counted in the document as it is on disk. Empty where something is only added.
  package let range: Range<Int>
  package let bytes: [UInt8]

  package init(_ range: Range<Int>, _ bytes: [UInt8]) {
    self.range = range
    self.bytes = bytes
  }

  init(_ range: Range<Int>, _ text: String) { self.init(range, Array(text.utf8)) }
}

extension [Edit] {
  /// The document with all of them made; they must be ascending and not overlap (`ordered`).
  package func applied(to document: [UInt8]) -> [UInt8] {
    var edited: [UInt8] = []
    edited.reserveCapacity(document.count)
    var end = 0
    for edit in self {
      edited += document[end..<edit.range.lowerBound]
      edited += edit.bytes
      end = edit.range.upperBound
    }
    return edited + document[end...]
  }

  /// In the document's order; at one place in the order given.
  package var ordered: [Edit] {
    enumerated().sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
      .map(\.element)
  }

  /// Whether two of them, in the document's order, want the same bytes.
  package var overlap: Bool {
    zip(self, dropFirst()).contains { $0.range.upperBound > $1.range.lowerBound }
  }

  /// Where a byte of the document stands once all of them are made, as far as it stays.
  package func place(of offset: Int) -> Int {
    var place = offset
    for edit in self where edit.range.upperBound <= offset && edit.range.lowerBound < offset {
      place += edit.bytes.count - edit.range.count
    }
    return place
  }

  /// Whether a place of the edited document lies in what one of them has written.
  func haveWritten(_ place: Int) -> Bool {
    var shift = 0
    for edit in self {
      let start = edit.range.lowerBound + shift
      if start <= place, place < start + edit.bytes.count { return true }
      shift += edit.bytes.count - edit.range.count
    }
    return false
  }
}
