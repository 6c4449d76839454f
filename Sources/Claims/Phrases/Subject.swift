import Verification
import Vocabulary

/// What a state is stated of: a name, a path from one (`d["a"]`, `p.x`), or a call (`len(q)`, `g("abc")`).
struct Subject {
  let text: Substring
  /// What follows it, with the mark that closes inline code taken off.
  let rest: Substring

  /// Nil where the text begins with something else, or with a word that is no name.
  init?(_ whole: Substring) {
    let isInlineCode = whole.first == "`"
    let code = isInlineCode ? whole.dropFirst() : whole
    guard let first = code.first, first.isLetter || first == "_" else { return nil }
    var end = code.startIndex
    while end < code.endIndex {
      let character = code[end]
      if character == "[" || character == "(" {
        guard let close = Self.end(ofBracketAt: end, in: code) else { return nil }
        end = close
      } else if character.isWordPart || character == "." {
        end = code.index(after: end)
      } else {
        break
      }
    }
    text = code[..<end]
    rest = isInlineCode && code[end...].first == "`" ? code[end...].dropFirst() : code[end...]
    guard !Subjects.noNames.contains(text.lowercased()) else { return nil }
  }

  /// Whether the sample's code must run to answer: for `len(q)` it need not, as a rule.
  var isCall: Bool { text.contains("(") }

  /// Whether it leads from a name into an object.
  var isPath: Bool { !isCall && text.contains { ".[".contains($0) } }

  /// What the path or the call begins with: `p` of `p.x`, `len` of `len(q)`.
  var root: Substring { text.prefix(while: \.isWordPart) }

  /// The names in it, without what stands in quotes.
  var names: [Substring] {
    let lexer = PythonLexer(text)
    return lexer.compactMap { $0.kind == .word ? Substring(lexer.text(of: $0)) : nil }
  }

  /// Behind the bracket that closes the one here; what stands in quotes closes nothing.
  private static func end(ofBracketAt start: Substring.Index, in text: Substring) -> Substring.Index? {
    var lexer = PythonLexer(text[start...])
    while let token = lexer.next() {
      switch token.kind {
      case .string(let string) where !string.isClosed: return nil
      case .lineEnd where lexer.depth == 0: return nil
      case .sign where lexer.depth == 0: return text.utf8.index(start, offsetBy: token.range.upperBound)
      default: break
      }
    }
    return nil
  }
}
