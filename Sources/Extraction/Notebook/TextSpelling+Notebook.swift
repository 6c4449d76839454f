import Verification

extension TextSpelling {
  /// Between the quotation marks of JSON.
  static let ofJSON = TextSpelling(hasMarkdown: true) { written in
    var out: [UInt8] = []
    var rest = Array(written.utf8)[...]
    while let byte = rest.first {
      let (text, length) = byte == UInt8(ascii: "\\") ? JSONEscape.read(rest) : ([byte], 1)
      out += text
      rest = rest.dropFirst(length)
    }
    return String(decoding: out, as: UTF8.self)
  } write: { text in
    String(JSON.quoted(text).dropFirst().dropLast())
  }
}
