import Verification

/// What a statement of one line assigns to, seen by its `=` alone.
struct Assignment {
  let targets: Set<String>
  let isAugmented: Bool
  /// Whether it puts something in a place of an object: `nums[0] = 1`, `p.x = 1`.
  let isPlaced: Bool

  /// Nil where no `=` stands outside brackets and quotes.
  init?(_ code: String) {
    var lexer = PythonLexer(code)
    while let token = lexer.next() {
      guard token.kind == .sign(UInt8(ascii: "=")), token.depth == 0, case let index = token.range.lowerBound, index > 0
      else { continue }
      let before = lexer.bytes[index - 1]
      let isComparison =
        lexer.bytes.dropFirst(index + 1).first == UInt8(ascii: "=")
        || "=!<>:".utf8.contains(before) && !lexer.bytes.isShift(index)
      if isComparison { return nil }
      isAugmented = "+-*/%&|^@<>".utf8.contains(before)
      isPlaced = Self.isPlaced(lexer.bytes[..<index])
      targets = Self.names(in: lexer.bytes[..<index])
      return
    }
    return nil
  }

  private static func isPlaced(_ target: ArraySlice<UInt8>) -> Bool {
    let first = target.first
    return target.contains(UInt8(ascii: ".")) || first != UInt8(ascii: "[") && target.contains(UInt8(ascii: "["))
  }

  private static func names(in bytes: ArraySlice<UInt8>) -> Set<String> {
    let words = bytes.split { !ShownText.isWord($0) && $0 != UInt8(ascii: ".") }
    return Set(words.map { String(decoding: $0, as: UTF8.self) })
  }
}

extension [UInt8] {
  /// `<<=` and `>>=` assign, `<=` and `>=` compare.
  fileprivate func isShift(_ index: Int) -> Bool {
    index > 1 && self[index - 1] == self[index - 2] && (self[index - 1] == 0x3C || self[index - 1] == 0x3E)
  }
}
