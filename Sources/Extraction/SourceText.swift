import Verification

/// A document's bytes, fit for reading: UTF-8 without a byte order mark, with `\n` at the end of its lines.
struct SourceText {
  let path: String
  private(set) var bytes: [UInt8]
  /// Where every line begins, by its 0-based number.
  private let starts: [Int]
  /// Where every line's first byte that is left stands in the document as it is on disk.
  private let documentStarts: [Int]
  /// How many spaces were taken off lines, by their 1-based numbers.
  private let opened: [Int: Int]

  init(path: String, bytes raw: [UInt8]) throws(ExtractionError) {
    self.path = path
    let mark = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let bytes = Self.withLineFeeds(mark > 0 ? Array(raw.dropFirst(mark)) : raw)
    let starts = [0] + Self.offsets(of: lineFeed, in: bytes).map { $0 + 1 }
    self.starts = starts
    documentStarts = Self.documentStarts(of: starts, in: raw, behind: mark, isLonger: raw.count > bytes.count + mark)
    opened = [:]
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

  /// Where a line's first byte stands in the bytes, by its 1-based number.
  func start(ofLine number: Int) -> Int { starts[number - 1] }

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
    var documentStarts = documentStarts
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
      let taken = indentations[index + 1] ?? 0
      documentStarts[index] += taken
      opened += bytes[(start + taken)..<end]
    }
    self = SourceText(path: path, bytes: opened, documentStarts: documentStarts, opened: indentations)
  }

  private init(path: String, bytes: [UInt8], documentStarts: [Int], opened: [Int: Int]) {
    self.path = path
    self.bytes = bytes
    self.documentStarts = documentStarts
    self.opened = opened
    starts = [0] + Self.offsets(of: lineFeed, in: bytes).map { $0 + 1 }
  }

  /// Where the line, by its 1-based number, begins in the document as it is on disk, and in which column, 1-based.
  func origin(ofLine number: Int) -> (offset: Int, column: Int) {
    (documentStarts[number - 1], 1 + (opened[number] ?? 0))
  }

  /// A line has the same bytes in both; only its end may be longer in the document.
  private static func documentStarts(of starts: [Int], in raw: [UInt8], behind mark: Int, isLonger: Bool) -> [Int] {
    guard isLonger else { return mark > 0 ? starts.map { $0 + mark } : starts }
    var found = [mark]
    found.reserveCapacity(starts.count)
    for (start, next) in zip(starts, starts.dropFirst()) {
      let end = found[found.count - 1] + next - 1 - start
      let isPair = raw[end] == carriageReturn && end + 1 < raw.count && raw[end + 1] == lineFeed
      found.append(end + (isPair ? 2 : 1))
    }
    return found
  }

  /// The 1-based number of the line in which a byte stands.
  func lineNumber(at offset: Int) -> Int {
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
