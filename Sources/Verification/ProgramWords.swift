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

  private var lexer: PythonLexer

  package init(_ source: String) { lexer = PythonLexer(source) }

  /// The words of the next line, nil after the last.
  package mutating func next() -> [Word]? {
    var words: [Word] = []
    var isAtEnd = true
    while let token = lexer.next() {
      isAtEnd = false
      switch token.kind {
      case .word: words.append(.name(lexer.text(of: token)))
      case .sign(let sign): words += word(sign, at: token.range.lowerBound)
      case .lineEnd where lexer.depth == 0: return words
      case .lineEnd, .string, .comment, .space, .joinedLine: break
      }
    }
    return isAtEnd ? nil : words
  }

  /// None for the `:` of `:=`, which is one sign.
  private func word(_ sign: UInt8, at index: Int) -> [Word] {
    let before = index > 0 ? lexer.bytes[index - 1] : 0
    let after = index + 1 < lexer.bytes.count ? lexer.bytes[index + 1] : 0
    if sign == UInt8(ascii: ":"), after == UInt8(ascii: "=") { return [] }
    guard sign == UInt8(ascii: "=") else { return [.sign(sign)] }
    if before == UInt8(ascii: ":") { return [.walrus] }
    return [after == sign || "=!<>".utf8.contains(before) && !isShift(at: index) ? .sign(sign) : .assignment]
  }

  /// `<<=` assigns, `<=` compares.
  private func isShift(at index: Int) -> Bool {
    index > 1 && lexer.bytes[index - 1] == lexer.bytes[index - 2] && lexer.bytes[index - 1] != UInt8(ascii: "=")
  }
}
