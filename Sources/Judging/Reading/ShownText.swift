/// A text freed, step by step, of spelling that a reader does not see.
struct ShownText: Hashable, Sendable {
  private(set) var bytes: [UInt8]

  /// Line ends, trailing space, blank lines at both ends, doctest's `<BLANKLINE>`, and the typesetter's `…`, `−` and
  /// no-break space.
  init(_ text: String) {
    var lines: [[UInt8]] = [[]]
    for byte in Self.plain(text) {
      if byte == 0x0A {
        Self.trimEnd(&lines[lines.count - 1])
        lines.append([])
      } else {
        lines[lines.count - 1].append(byte)
      }
    }
    Self.trimEnd(&lines[lines.count - 1])
    let first = lines.firstIndex { !$0.isEmpty } ?? lines.count
    let last = lines.lastIndex { !$0.isEmpty } ?? first - 1
    bytes = first <= last ? Array(lines[first...last].joined(separator: [0x0A])) : []
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Without white space, except one space between two words, and, where asked, with one kind of quote.
  func squeezed(foldingQuotes: Bool) -> ShownText {
    var squeezed: [UInt8] = []
    squeezed.reserveCapacity(bytes.count)
    var sawSpace = false
    for byte in bytes {
      if byte == 0x20 || byte == 0x09 || byte == 0x0A {
        sawSpace = true
        continue
      }
      if sawSpace, let last = squeezed.last, Self.isWord(last), Self.isWord(byte) { squeezed.append(0x20) }
      sawSpace = false
      squeezed.append(foldingQuotes && byte == UInt8(ascii: "\"") ? UInt8(ascii: "'") : byte)
    }
    return ShownText(bytes: squeezed)
  }

  /// With a space for every quote: `'str' object` and `str object` then squeeze to the same.
  var withoutQuotes: ShownText {
    let quotes: [UInt8] = [UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`")]
    return ShownText(bytes: bytes.map { quotes.contains($0) ? 0x20 : $0 })
  }

  /// Without `__main__.`, which says where the reader's code ran, and `typing.`, which nobody writes.
  var withoutMain: ShownText { without(module: "__main__.").without(module: "typing.") }

  private func without(module: String) -> ShownText {
    let name = Array(module.utf8)
    return removing(startingWith: name[0]) { bytes, index in
      let follows = index > 0 && (Self.isWord(bytes[index - 1]) || bytes[index - 1] == UInt8(ascii: "."))
      return !follows && bytes[index...].starts(with: name) ? index + name.count : nil
    }
  }

  /// Without ` at 0x7f12…`, which is another one in every run.
  var withoutAddresses: ShownText {
    let address = Array(" at 0x".utf8)
    return removing(startingWith: address[0]) { bytes, index in
      guard bytes[index...].starts(with: address) else { return nil }
      var end = index + address.count
      while end < bytes.count, Self.isAddress(bytes[end]) { end += 1 }
      return end
    }
  }

  /// Without any of these.
  var bare: ShownText { withoutAddresses.squeezed(foldingQuotes: true).withoutMain }

  private func removing(startingWith first: UInt8, _ end: ([UInt8], Int) -> Int?) -> ShownText {
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == first, let end = end(bytes, index) {
        index = end
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return ShownText(bytes: kept)
  }

  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...: true
    default: false
    }
  }

  private static func isAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66, UInt8(ascii: "."), UInt8(ascii: "x"), UInt8(ascii: "X"): true
    default: false
    }
  }

  private static func trimEnd(_ line: inout [UInt8]) {
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    if line == blankLine { line = [] }
    if isElision(line) { line = dots }
  }

  private static let blankLine = Array("<BLANKLINE>".utf8)
  private static let dots = Array("...".utf8)

  /// `[...]` or `(...)` alone on its line, by which authors leave lines out.
  private static func isElision(_ line: [UInt8]) -> Bool {
    guard line.count > dots.count, let first = line.first, let last = line.last,
      "[(<{".utf8.contains(first), "])>}".utf8.contains(last)
    else { return false }
    return line.dropFirst().dropLast().elementsEqual(dots)
  }

  private static func plain(_ text: String) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r": continue
      case "\u{2018}", "\u{2019}": plain.append(UInt8(ascii: "'"))
      case "\u{201C}", "\u{201D}": plain.append(UInt8(ascii: "\""))
      case "\u{A0}": plain.append(0x20)
      case "\u{2212}": plain.append(UInt8(ascii: "-"))
      case "\u{2026}": plain += [0x2E, 0x2E, 0x2E]
      default:
        if scalar.value < 0x80 {
          plain.append(UInt8(scalar.value))
        } else {
          plain += Array(UTF8.encode(scalar) ?? .init())
        }
      }
    }
    return plain
  }
}
