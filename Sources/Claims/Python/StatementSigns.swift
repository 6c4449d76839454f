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
    var lexer = PythonLexer(code)
    var isSecond = false
    lazy var hasLambda = code.holds("lambda")
    while let token = lexer.next() {
      guard case .sign(let sign) = token.kind, token.depth == 0 else { continue }
      let index = token.range.lowerBound
      switch sign {
      case UInt8(ascii: ":"): annotates = !hasLambda
      case UInt8(ascii: ","): lists = !hasLambda
      case UInt8(ascii: "=") where isSecond: isSecond = false
      case UInt8(ascii: "="):
        isSecond = index + 1 < lexer.bytes.count && lexer.bytes[index + 1] == sign
        if !isSecond, !Self.compares(lexer.bytes, at: index) { assigns = true }
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
