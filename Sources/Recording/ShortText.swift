/// Text as it is recorded: without what differs from run to run and from machine to machine, and short.
enum ShortText {
  /// In characters; a longer text is cut and carries a fingerprint.
  private static let longest = 120
  private static let kept = 80

  /// Addresses, folders and times are taken out, then what is too long is cut.
  static func of(_ text: String) -> String { abbreviated(normalized(text)) }

  /// The beginning of a long text, with how long it was and what tells it from others that begin alike.
  static func abbreviated(_ text: String) -> String {
    guard text.count > longest else { return text }
    return "\(text.prefix(kept))… (\(text.count) characters, \(fingerprint(of: text)))"
  }

  /// Eight hexadecimal digits that change with the text (FNV-1a, folded to 32 bits): it guards against mistakes, not against
  /// malice.
  static func fingerprint(of text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(UInt32(truncatingIfNeeded: hash ^ hash >> 32), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// `<f at 0x7f12>` → `<f at 0x…>`, `"/usr/lib/python3.12/json/decoder.py"` → `"…/decoder.py"`, `0.31 ms` → `… ms`; the
  /// white space at the end goes.
  static func normalized(_ text: String) -> String {
    var out: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if let (replacement, end) = address(bytes, index, after: out.last) ?? path(bytes, index, after: out.last)
        ?? time(bytes, index, after: out.last)
      {
        out += replacement.utf8
        index = end
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    while let last = out.last, last == 0x20 || last == 0x0A { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  private typealias Found = (replacement: String, end: Int)

  /// Five digits at least: nobody's constant, where `0xff` may be.
  private static func address(_ bytes: [UInt8], _ index: Int, after last: UInt8?) -> Found? {
    guard bytes[index] == UInt8(ascii: "0"), index + 1 < bytes.count, bytes[index + 1] | 0x20 == UInt8(ascii: "x"),
      !last.isWord
    else { return nil }
    let end = bytes[(index + 2)...].firstIndex { !isHexadecimal($0) } ?? bytes.count
    return end - index > 6 ? ("0x…", end) : nil
  }

  /// An absolute path of two names at least keeps its last one.
  private static func path(_ bytes: [UInt8], _ index: Int, after last: UInt8?) -> Found? {
    let slash = UInt8(ascii: "/")
    guard bytes[index] == slash, !last.isWord, last != slash, last != UInt8(ascii: ":") else { return nil }
    let end = bytes[index...].firstIndex { !isPathPart($0) } ?? bytes.count
    let cut = bytes[index..<end].lastIndex(of: slash) ?? index
    // What is none is stepped over whole, so that no part of it is looked at twice.
    guard cut > index + 1, cut + 1 < end else { return (String(decoding: bytes[index..<end], as: UTF8.self), end) }
    return ("…" + String(decoding: bytes[cut..<end], as: UTF8.self), end)
  }

  /// A number with a unit of time behind it.
  private static func time(_ bytes: [UInt8], _ index: Int, after last: UInt8?) -> Found? {
    guard isDigit(bytes[index]), !last.isWord, last != UInt8(ascii: "."), last != UInt8(ascii: "-") else { return nil }
    let end = bytes[index...].firstIndex { !isDigit($0) && $0 != UInt8(ascii: ".") } ?? bytes.count
    // `12.5`: a whole number of seconds is what a program says of itself.
    guard bytes[index..<end].contains(UInt8(ascii: ".")) else { return nil }
    let space = end < bytes.count && bytes[end] == 0x20 ? 1 : 0
    let unit = bytes[min(end + space, bytes.count)...].prefix(while: isLetter)
    guard units.contains(String(decoding: unit, as: UTF8.self)) else { return nil }
    return ("…", end)
  }

  private static let units: Set<String> = [
    "s", "ms", "us", "µs", "ns", "sec", "secs", "second", "seconds", "millisecond", "milliseconds", "microseconds",
    "nanoseconds",
  ]

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80 }
  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66
  }
  fileprivate static func isName(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) || byte == 0x5F }
  private static func isPathPart(_ byte: UInt8) -> Bool { isName(byte) || "/.-+".utf8.contains(byte) }
}

extension UInt8? {
  fileprivate var isWord: Bool { map(ShortText.isName) ?? false }
}
