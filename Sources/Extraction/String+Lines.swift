import Glibc

extension Substring {
  /// The text's lines; line feeds alone end them, because `SourceText` leaves no other line end.
  ///
  /// `memchr`, because a document may have 50 MB and characters are slow to tell apart.
  var lines: [Substring] {
    let ends = utf8.withContiguousStorageIfAvailable { bytes in Bytes.offsets(of: lineFeed, in: UnsafeRawBufferPointer(bytes)) }
    guard let ends else { return split(separator: "\n", omittingEmptySubsequences: false) }
    var lines: [Substring] = []
    lines.reserveCapacity(ends.count + 1)
    var start = startIndex
    var offset = 0
    for end in ends {
      let stop = utf8.index(start, offsetBy: end - offset)
      lines.append(self[start..<stop])
      start = utf8.index(after: stop)
      offset = end + 1
    }
    lines.append(self[start...])
    return lines
  }

  /// The text without white space at its ends.
  var trimmed: String { String(trimmedSlice) }

  var trimmedSlice: Substring {
    guard let first = utf8.firstIndex(where: { !isBlank($0) }), let last = utf8.lastIndex(where: { !isBlank($0) })
    else { return suffix(0) }
    return self[first..<utf8.index(after: last)]
  }

  /// Holds nothing but white space.
  var isBlankText: Bool { utf8.allSatisfy(isBlank) }
}

extension String {
  var lines: [Substring] { self[...].lines }
  var trimmed: String { self[...].trimmed }
}

/// Looking through bytes.
enum Bytes {
  static func offsets(of byte: UInt8, in bytes: UnsafeRawBufferPointer, atMost limit: Int = .max) -> [Int] {
    var found: [Int] = []
    guard let base = bytes.baseAddress else { return found }
    var offset = 0
    while found.count < limit, offset < bytes.count,
      let hit = memchr(base + offset, Int32(byte), bytes.count - offset)
    {
      offset = UnsafeRawPointer(hit) - base + 1
      found.append(offset - 1)
    }
    return found
  }
}

let lineFeed = UInt8(ascii: "\n")
let carriageReturn = UInt8(ascii: "\r")

/// ASCII's white space: what Markdown and Python indent and trim by.
private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
