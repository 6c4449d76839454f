import Verification

/// A document's bytes, fit for reading: UTF-8 without a byte order mark, with `\n` at the end of its lines.
struct SourceText {
  let path: String
  private(set) var bytes: [UInt8]
  /// Where every line begins, by its 0-based number.
  private let starts: [Int]

  init(path: String, bytes raw: [UInt8]) throws(ExtractionError) {
    self.path = path
    let bytes = Self.withLineFeeds(raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw)
    starts = [0] + Self.offsets(of: lineFeed, in: bytes).map { $0 + 1 }
    self.bytes = bytes
    if let zero = Self.offsets(of: 0, in: bytes, atMost: 1).first,
      String(validating: bytes[..<zero], as: UTF8.self) != nil
    {
      throw .zeroByte(Place(path: path, line: lineNumber(at: zero)))
    }
    if String(validating: bytes, as: UTF8.self) == nil {
      let offset = Self.firstInvalid(in: bytes)
      throw .notUTF8(Place(path: path, line: lineNumber(at: offset)), byte: bytes[offset])
    }
  }

  var lineCount: Int { starts.count }

  /// A line's text without its end, by its 1-based number; nil where the document is shorter.
  func line(_ number: Int) -> String? {
    bytes(ofLine: number).map { String(decoding: $0, as: UTF8.self) }
  }

  func bytes(ofLine number: Int) -> ArraySlice<UInt8>? {
    guard starts.indices.contains(number - 1) else { return nil }
    let end = number < starts.count ? starts[number] - 1 : bytes.count
    return bytes[starts[number - 1]..<end]
  }

  /// Makes the first lines empty for whoever parses the bytes, so that the others keep their numbers.
  mutating func blank(through last: Int) {
    let end = last < starts.count ? starts[last] : bytes.count
    for offset in 0..<end where bytes[offset] != lineFeed { bytes[offset] = UInt8(ascii: " ") }
  }

  /// Takes spaces off the beginnings of lines, as many as stand by their 1-based numbers.
  mutating func open(_ indentations: [Int: Int]) {
    guard !indentations.isEmpty else { return }
    var opened: [UInt8] = []
    opened.reserveCapacity(bytes.count)
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
      opened += bytes[(start + (indentations[index + 1] ?? 0))..<end]
    }
    self = SourceText(path: path, opened: opened)
  }

  private init(path: String, opened: [UInt8]) {
    self.path = path
    bytes = opened
    starts = [0] + Self.offsets(of: lineFeed, in: opened).map { $0 + 1 }
  }

  /// The 1-based number of the line in which a byte stands.
  private func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// CommonMark ends a line at `\n`, `\r\n` and a lone `\r`; so does an editor.
  private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    let returns = offsets(of: carriageReturn, in: bytes)
    guard !returns.isEmpty else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var copied = 0
    for offset in returns {
      out += bytes[copied..<offset]
      copied = offset + 1
      if copied == bytes.count || bytes[copied] != lineFeed { out.append(lineFeed) }
    }
    return out + bytes[copied...]
  }

  private static func offsets(of byte: UInt8, in bytes: [UInt8], atMost limit: Int = .max) -> [Int] {
    bytes.withUnsafeBytes { Bytes.offsets(of: byte, in: $0, atMost: limit) }
  }

  /// Where the longest valid beginning ends; called for invalid bytes only.
  private static func firstInvalid(in bytes: [UInt8]) -> Int {
    var low = 0
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { low += UTF8.width(scalar) }
    return low
  }
}
