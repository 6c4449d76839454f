import Verification

/// The signs outside brackets and strings that tell an assignment, an annotation and a tuple from other expressions.
struct StatementSigns {
  /// `=`, or an augmented form of it.
  private(set) var assigns = false
  /// A colon that no `lambda` explains.
  private(set) var annotates = false
  /// A comma that no `lambda` explains: the statement's value is a tuple.
  private(set) var lists = false

  init(_ code: String) {
    var depth = 0
    var quote: UInt8?
    let bytes = Array(code.utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      defer { index += 1 }
      if let open = quote {
        if byte == UInt8(ascii: "\\") { index += 1 } else if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\""): quote = byte
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ":") where depth == 0: annotates = !code.holds("lambda")
      case UInt8(ascii: ",") where depth == 0: lists = !code.holds("lambda")
      case UInt8(ascii: "=") where depth == 0:
        let after = index + 1 < bytes.count ? bytes[index + 1] : 0
        if after == UInt8(ascii: "=") { index += 1 } else if !Self.compares(bytes, at: index) { assigns = true }
      default: break
      }
    }
  }

  /// Whether the `=` ends `!=`, `<=`, `>=` or `:=`; `<<=` and `>>=` assign.
  private static func compares(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index > 0 else { return false }
    switch bytes[index - 1] {
    case UInt8(ascii: "!"), UInt8(ascii: ":"): return true
    case UInt8(ascii: "<"), UInt8(ascii: ">"): return index < 2 || bytes[index - 2] != bytes[index - 1]
    default: return false
    }
  }
}
