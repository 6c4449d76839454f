import Verification
import Vocabulary

extension Comparison {
  /// `"5" → 5` for 5, `[1] -> [1, 2]` for `[1, 2]`: what there was, and what the line makes of it.
  static let becoming = Comparison("what it becomes", of: .comment) { stated, actual in
    stated.becoming.map { holding(of: .item, $0, actual) != nil } ?? false
  }
}

extension Stated {
  /// What stands behind an arrow between two values; nil where the text is something else.
  var becoming: Stated? {
    guard
      let arrow = Arrows.spaced.lazy.compactMap({ text.ranges(of: $0).last }).max(by: { $0.lowerBound < $1.lowerBound }
      ),
      case let after = Stated(String(text[arrow.upperBound...])), after.isExact
    else { return nil }
    let steps = String(text[..<arrow.lowerBound]).parts(by: .arrows).map { Stated($0) }
    return steps.allSatisfy({ $0.isExact || $0.isCalculation }) ? after : nil
  }

  /// `False and True`, `2 + 3 * 4`: nothing but values and Python's own words and signs between them.
  private var isCalculation: Bool {
    var lexer = PythonLexer(text)
    while let token = lexer.next() {
      guard case .word = token.kind, case let word = lexer.text(of: token),
        !["and", "or", "not", "is", "in"].contains(word)
      else { continue }
      guard word.first?.isNumber == true || PythonLiteral.parse(word)?.isRepr == true else { return false }
    }
    return true
  }
}
