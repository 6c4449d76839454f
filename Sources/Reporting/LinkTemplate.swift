/// Where a document's line can be read by whoever reads a report: an address with `{path}` and `{line}` in it.
package struct LinkTemplate: Sendable, Hashable {
  private let text: String

  /// Nil for what is no address, or says nothing of the path. Scripts are no addresses.
  package init?(_ text: String) {
    guard let scheme = text.firstRange(of: "://")?.lowerBound, scheme > text.startIndex,
      text[..<scheme].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }),
      text[..<scheme].lowercased() != "javascript", text.contains("{path}")
    else { return nil }
    self.text = text
  }

  /// The address of one line.
  func address(of path: String, line: Int) -> String {
    text.replacing("{path}", with: path.percentEncodedPath).replacing("{line}", with: "\(line)")
  }
}

extension String {
  /// As a path within a URI (RFC 3986, section 3.3): what could end it, or be taken for something else, is escaped.
  var percentEncodedPath: String {
    var out = ""
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        out += digits.count < 2 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return out
  }
}
