/// The path that a `file:` URI names (RFC 8089).
package enum FileAddress {
  /// Nil for one of something else than a file of this machine.
  package static func path(of uri: String) -> String? {
    let prefix = "file://"
    guard uri.lowercased().hasPrefix(prefix) else { return nil }
    let rest = uri.utf8.dropFirst(prefix.utf8.count)
    guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let host = String(decoding: rest[..<slash], as: UTF8.self).lowercased()
    guard host.isEmpty || host == "localhost" else { return nil }
    var path: [UInt8] = []
    var bytes = rest[slash...].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    while let byte = bytes.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard bytes.count >= 2, let code = UInt8(String(decoding: bytes.prefix(2), as: UTF8.self), radix: 16), code != 0
        else { return nil }
        path.append(code)
        bytes = bytes.dropFirst(2)
      } else {
        path.append(byte)
      }
    }
    return String(validating: path, as: UTF8.self)
  }
}
