/// Reads a program line by line as names and signs: comments and what stands in strings are passed over, and a line that
/// stands within brackets is part of the line that opened them.
package struct ProgramWords {
  /// A name, a number, or a sign.
  package enum Word: Equatable {
    case name(String)
    case sign(UInt8)
    /// `=`, alone or as the end of `+=`; not a comparison.
    case assignment
    /// `:=`
    case walrus
  }

  private let bytes: [UInt8]
  private var index = 0

  package init(_ source: String) { bytes = Array(source.utf8) }

  /// The words of the next line, nil after the last.
  package mutating func next() -> [Word]? {
    guard index < bytes.count else { return nil }
    var words: [Word] = []
    var depth = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\n"):
        index += 1
        // A bracket that is never closed does not swallow the statements below it.
        if depth == 0 || startsStatement(at: index) { return words }
      case UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: "'"), UInt8(ascii: "\""): skipString(byte)
      case _ where Self.isNamePart(byte): words.append(.name(takeName()))
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): index += 1
      default:
        if "([{".utf8.contains(byte) { depth += 1 }
        if ")]}".utf8.contains(byte) { depth -= 1 }
        // `:=` is one sign.
        if byte != UInt8(ascii: ":") || index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "=") {
          words.append(sign(byte))
        }
        index += 1
      }
    }
    return words
  }

  private func sign(_ byte: UInt8) -> Word {
    guard byte == UInt8(ascii: "=") else { return .sign(byte) }
    let before = index > 0 ? bytes[index - 1] : 0
    let after = index + 1 < bytes.count ? bytes[index + 1] : 0
    if before == UInt8(ascii: ":") { return .walrus }
    return after == byte || "=!<>".utf8.contains(before) && !isShift(at: index) ? .sign(byte) : .assignment
  }

  /// `<<=` assigns, `<=` compares.
  private func isShift(at index: Int) -> Bool {
    index > 1 && bytes[index - 1] == bytes[index - 2] && bytes[index - 1] != UInt8(ascii: "=")
  }

  private mutating func takeName() -> String {
    let start = index
    while index < bytes.count, Self.isNamePart(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func skipLine() {
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
  }

  /// A string in one quote ends with its line at the latest.
  private mutating func skipString(_ quote: UInt8) {
    let isLong = index + 2 < bytes.count && bytes[index + 1] == quote && bytes[index + 2] == quote
    index += isLong ? 3 : 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        index += 2
      } else if !isLong, byte == UInt8(ascii: "\n") {
        return
      } else if byte == quote,
        !isLong || index + 2 < bytes.count && bytes[index + 1] == quote && bytes[index + 2] == quote
      {
        index += isLong ? 3 : 1
        return
      } else {
        index += 1
      }
    }
  }

  private func startsStatement(at index: Int) -> Bool {
    ["def ", "class ", "import ", "from ", "for ", "if ", "with ", "print("].contains {
      bytes[index...].starts(with: $0.utf8)
    }
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte >= 0x80
      || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }
}
