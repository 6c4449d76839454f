extension String {
  /// The text of bytes that a sample wrote; each byte that is not part of UTF-8 stands as `\xNN`.
  package init(showing bytes: some Collection<UInt8>) {
    if let text = String(validating: bytes, as: UTF8.self) {
      self = text
      return
    }
    self = ""
    var rest = bytes.makeIterator()
    var parser = UTF8.ForwardParser()
    var position = bytes.startIndex
    parsing: while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let encoded):
        unicodeScalars.append(UTF8.decode(encoded))
        bytes.formIndex(&position, offsetBy: encoded.count)
      case .error(let length):
        for byte in bytes[position...].prefix(length) {
          self += byte < 0x10 ? "\\x0" : "\\x"
          self += String(byte, radix: 16)
        }
        bytes.formIndex(&position, offsetBy: length)
      case .emptyInput:
        break parsing
      }
    }
  }
}
