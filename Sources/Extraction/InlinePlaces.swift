import Verification

/// Finds where the words and the inline code of a paragraph stand in its source, from first to last.
///
/// libcmark tells a line and a column that hold as long as all lines of the paragraph begin in the same column. What is read
/// there must be what the node says, with its escapes and entities resolved; else the place is looked for, not far behind
/// what was found before.
struct InlinePlaces {
  /// The paragraph at hand; nil: what is met is none of a paragraph's, and has no place.
  var paragraph: MarkdownNode? {
    didSet { next = paragraph.map { Place(line: $0.startLine, offset: max(0, $0.startColumn - 1)) } }
  }

  private let source: SourceText
  /// Behind what was found last.
  private var next: Place?
  /// The last column that was counted.
  private var counted = (place: Place(line: 0, offset: 0), column: 0)

  /// How many bytes are looked through for what does not stand where it is said to.
  private static let farthest = 4_000

  struct Place: Comparable {
    /// 1-based.
    var line: Int
    /// In the line's bytes.
    var offset: Int

    static func < (left: Place, right: Place) -> Bool { (left.line, left.offset) < (right.line, right.offset) }
  }

  init(in source: SourceText) { self.source = source }

  /// Where a node's literal stands; nowhere if it is not found.
  mutating func origin(of node: MarkdownNode, isCode: Bool) -> Origin {
    guard let paragraph, var place = next else { return Origin() }
    let text = Array(node.literal.utf8)
    guard !text.isEmpty else { return Origin() }
    let told = told(node, in: paragraph)
    // Inline code may have lost a space at its beginning.
    for candidate in [told, Place(line: told.line, offset: told.offset + 1)] where candidate >= place {
      if let found = take(text, at: candidate, isCode: isCode) { return found }
    }
    var left = Self.farthest
    while left > 0, let line = source.bytes(ofLine: place.line) {
      if place.offset <= line.count, let found = take(text, at: place, isCode: isCode) { return found }
      place.offset += 1
      left -= 1
      if place.offset >= line.count { place = beginning(ofLine: place.line + 1) }
    }
    return Origin()
  }

  /// Where libcmark says that a node begins.
  private func told(_ node: MarkdownNode, in paragraph: MarkdownNode) -> Place {
    let line = node.startLine
    if line == paragraph.startLine { return Place(line: line, offset: max(0, node.startColumn - 1)) }
    return Place(line: line, offset: max(0, beginning(ofLine: line).offset + node.startColumn - paragraph.startColumn))
  }

  /// Behind the indentation and the marks of quotes with which a further line of a paragraph begins.
  private func beginning(ofLine line: Int) -> Place {
    Place(line: line, offset: (source.bytes(ofLine: line) ?? []).prefix { " \t>".utf8.contains($0) }.count)
  }

  private mutating func take(_ text: [UInt8], at place: Place, isCode: Bool) -> Origin? {
    guard let (units, end) = read(text, at: place, isCode: isCode) else { return nil }
    next = end
    var origin = Origin()
    for unit in units {
      let start = source.origin(ofLine: unit.place.line).offset + unit.place.offset
      origin.append(
        Origin.Stretch(
          text: unit.text, bytes: start..<(start + unit.length),
          start: Span.Point(line: unit.place.line, column: column(of: unit.place))))
    }
    return origin
  }

  private mutating func column(of place: Place) -> Int {
    let line = source.bytes(ofLine: place.line) ?? []
    if counted.place.line != place.line || counted.place.offset > place.offset {
      counted = (Place(line: place.line, offset: 0), source.origin(ofLine: place.line).column)
    }
    let between = line.dropFirst(counted.place.offset).prefix(place.offset - counted.place.offset)
    counted = (place, counted.column + between.count { $0 & 0xC0 != 0x80 })
    return counted.column
  }

  /// A stretch of source that is one stretch of text, byte for byte where the lengths agree.
  private struct Unit {
    var text: Range<Int>
    let place: Place
    var length: Int
  }

  /// Reads the source beside the text; nil where it says something else.
  private func read(_ text: [UInt8], at start: Place, isCode: Bool) -> (units: [Unit], end: Place)? {
    guard var line = source.bytes(ofLine: start.line), start.offset <= line.count else { return nil }
    var units: [Unit] = []
    var place = start
    var read = 0
    var isOpen = false
    func take(_ width: Int, for length: Int, asOne: Bool) {
      if !asOne, isOpen, let last = units.indices.last {
        units[last].text = units[last].text.lowerBound..<(read + width)
        units[last].length += length
      } else {
        units.append(Unit(text: read..<(read + width), place: place, length: length))
      }
      isOpen = !asOne
      read += width
      place.offset += length
    }
    while read < text.count {
      // Most of it, without the signs that may stand for others.
      var same = 0
      while read + same < text.count, place.offset + same < line.count,
        case let byte = text[read + same], byte == line[line.startIndex + place.offset + same],
        isCode || byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "&")
      {
        same += 1
      }
      if same > 0 {
        take(same, for: same, asOne: false)
        continue
      }
      let rest = line.dropFirst(place.offset)
      if isCode, rest.isEmpty, text[read] == UInt8(ascii: " ") {
        // A line's end in inline code is a space.
        read += 1
        place = beginning(ofLine: place.line + 1)
        isOpen = false
        guard let next = source.bytes(ofLine: place.line) else { return nil }
        line = next
      } else if !isCode, let escaped = rest.escapedByte {
        guard text[read] == escaped else { return nil }
        take(1, for: 2, asOne: true)
      } else if !isCode, let entity = rest.entityLength, !text[read...].starts(with: rest.prefix(entity)) {
        let after = rest.dropFirst(entity)
        let one = text[read...].scalarLength
        let two = one + text[(read + one)...].scalarLength
        // Few entities are two scalars.
        let isTwo =
          read + one < text.count && after.first.map { $0 != text[read + one] && !"\\&".utf8.contains($0) } ?? true
        take(isTwo ? two : one, for: entity, asOne: true)
      } else {
        guard rest.first == text[read] else { return nil }
        take(1, for: 1, asOne: false)
      }
    }
    return (units, place)
  }
}

extension ArraySlice<UInt8> {
  /// The sign of ASCII behind a backslash.
  fileprivate var escapedByte: UInt8? {
    guard first == UInt8(ascii: "\\"), let sign = dropFirst().first else { return nil }
    let signs: [ClosedRange<UInt8>] = [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E]
    return signs.contains { $0.contains(sign) } ? sign : nil
  }

  /// Of `&amp;` or `&#38;` with which it begins.
  fileprivate var entityLength: Int? {
    guard first == UInt8(ascii: "&") else { return nil }
    let name = dropFirst().prefix { byte in
      byte == UInt8(ascii: "#") || Unicode.Scalar(byte).properties.isAlphabetic && byte < 0x80
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    guard !name.isEmpty, dropFirst(1 + name.count).first == UInt8(ascii: ";") else { return nil }
    return name.count + 2
  }

  /// Of the Unicode scalar with which it begins; none where it is empty.
  fileprivate var scalarLength: Int {
    guard !isEmpty else { return 0 }
    return 1 + dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
  }
}
