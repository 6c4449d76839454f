import Verification

/// The quotes in which authors set strings.
enum Quoting {
  static let single = UInt8(ascii: "'")
  static let double = UInt8(ascii: "\"")

  /// The text as a Python string in these quotes; nil where it cannot be one on one line.
  static func quoted(_ text: String, in quote: UInt8) -> String? {
    guard !text.unicodeScalars.contains(where: \.isDangerous) else { return nil }
    var out: [UInt8] = [quote]
    for byte in text.utf8 {
      if byte == quote || byte == UInt8(ascii: "\\") { out.append(UInt8(ascii: "\\")) }
      out.append(byte)
    }
    return String(decoding: out + [quote], as: UTF8.self)
  }

  /// A string as it is spelled, in other quotes; as it is where these would have to be escaped, and with a prefix.
  static func requoted(_ spelled: String, in quote: UInt8) -> String {
    guard let string = PythonLexer.string(spelled), !string.isTriple, string.isClosed, string.quote != quote else {
      return spelled
    }
    var body = Array(spelled.utf8.dropFirst().dropLast())
    guard !body.contains(quote) else { return spelled }
    // The old quote needs no escape any more.
    var out: [UInt8] = [quote]
    while let byte = body.first {
      body.removeFirst()
      if byte == UInt8(ascii: "\\"), let next = body.first {
        body.removeFirst()
        out += next == string.quote ? [next] : [byte, next]
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out + [quote], as: UTF8.self)
  }
}
