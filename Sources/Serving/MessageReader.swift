import Verification

/// Takes messages out of the bytes that a client writes: headers, an empty line, and as many bytes as `Content-Length` says.
///
/// After something else it goes on at the next `Content-Length`, so that one client's slip is not the end of the talk.
package struct MessageReader {
  private var bytes: [UInt8] = []
  /// Of the message whose headers were read.
  private var length: Int?
  /// Whether what comes next is no message's beginning.
  private var isLost = false

  /// A document is no longer.
  private static let longest = 64 << 20
  private static let longestHeader = 4096
  private static let name = Array("content-length".utf8)

  package init() {}

  package mutating func add(_ more: some Sequence<UInt8>) { bytes += more }

  /// Whether something has come that is no whole message yet.
  package var isInMidst: Bool { length != nil || !bytes.isEmpty }

  /// The next message's body; nil until more has come.
  package mutating func next() throws(ServingError) -> [UInt8]? {
    if isLost, !find() { return nil }
    if length == nil { length = try readHeader() }
    guard let length else { return nil }
    guard bytes.count >= length else { return nil }
    let body = Array(bytes[..<length])
    bytes.removeFirst(length)
    self.length = nil
    return body
  }

  /// Nil until all of it has come.
  private mutating func readHeader() throws(ServingError) -> Int? {
    guard let end = endOfHeader() else {
      if bytes.count > Self.longestHeader { throw lose("a message's header has no end") }
      return nil
    }
    var length: Int?
    for line in bytes[..<end].split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, Self.lowercase(parts[0]).elementsEqual(Self.name) else { continue }
      let digits = parts[1].drop { $0 == UInt8(ascii: " ") }.prefix { $0 != UInt8(ascii: "\r") }
      length = digits.allSatisfy { 0x30...0x39 ~= $0 } ? Int(String(decoding: digits, as: UTF8.self)) : nil
      guard length != nil else { throw lose("Content-Length is no number") }
    }
    guard let length else { throw lose("a message's header has no Content-Length") }
    guard length <= Self.longest else { throw lose("a message is longer than \(Self.longest >> 20) MiB") }
    bytes.removeFirst(end)
    return length
  }

  /// Behind the empty line.
  private func endOfHeader() -> Int? {
    var hasEnded = false
    for index in bytes.indices.prefix(Self.longestHeader) {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        if hasEnded { return index + 1 }
        hasEnded = true
      case UInt8(ascii: "\r"): continue
      default: hasEnded = false
      }
    }
    return nil
  }

  /// What stands here is passed over.
  private mutating func lose(_ why: String) -> ServingError {
    isLost = true
    if !bytes.isEmpty { bytes.removeFirst() }
    return ServingError(.parseError, why)
  }

  /// Whether a header's beginning has come; what stands before it goes.
  private mutating func find() -> Bool {
    let last = bytes.count - Self.name.count
    if last >= 0 {
      for index in 0...last where Self.lowercase(bytes[index..<(index + Self.name.count)]).elementsEqual(Self.name) {
        bytes.removeFirst(index)
        isLost = false
        return true
      }
    }
    bytes.removeFirst(max(0, last + 1))
    return false
  }

  private static func lowercase(_ bytes: ArraySlice<UInt8>) -> some Sequence<UInt8> {
    bytes.lazy.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
  }
}
