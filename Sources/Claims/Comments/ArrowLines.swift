import Verification
import Vocabulary

/// Lines of code that go on, behind an arrow that no Python has, with what they give: `len(xs) ==> 3`. The arrow becomes a comment.
enum ArrowLines {
  /// The text with those lines as Python; every line keeps its number and its end.
  static func asComments(in text: String) -> String {
    guard signs.contains(where: text.holds) else { return text }
    let plain = plainBytes(of: text)
    var above: Substring?
    var offset = 0
    let lines = text.lines.map { line -> String in
      defer {
        if !line.allSatisfy(\.isWhitespace) { above = line }
        offset += line.utf8.count + 1
      }
      guard let sign = place(of: line, where: { plain[offset + $0] }) else { return String(line) }
      return indentation(of: line, below: above) + line[..<sign].trimmed + "  # " + line[sign...]
    }
    return lines.joined(separator: "\n")
  }

  private static let signs = ["==>", "=>", "→", "⇒"]

  /// By byte of the text, whether it stands outside of strings, comments and brackets.
  private static func plainBytes(of text: String) -> [Bool] {
    var plain = Array(repeating: true, count: text.utf8.count + 1)
    var lexer = PythonLexer(text)
    while let token = lexer.next() {
      let isText =
        switch token.kind {
        case .string, .comment: true
        default: false
        }
      if isText || token.depth > 0 { for index in token.range { plain[index] = false } }
    }
    return plain
  }

  /// Where the arrow begins; nil where the line has none that a value or an exception follows, or no code before it. `x => 5` may be the
  /// mistake that is shown.
  private static func place(of line: Substring, where isPlain: (Int) -> Bool) -> String.Index? {
    for sign in signs {
      guard let range = line.range(of: " \(sign) "),
        isPlain(line.utf8.distance(from: line.startIndex, to: range.lowerBound)),
        case let code = line[..<range.lowerBound].trimmed, code.contains(where: { !$0.isWordPart && $0 != "." }),
        case let said = line[range.upperBound...].trimmed,
        PythonLiteral.parse(said)?.isRepr == true || ExceptionName.prefix(of: said) != nil
      else { continue }
      return line.utf8.index(after: range.lowerBound)
    }
    return nil
  }

  /// As the line above is indented, where nothing opens a block for this one.
  private static func indentation(of line: Substring, below above: Substring?) -> String {
    let own = line.prefix(while: \.isWhitespace)
    guard let above, case let other = above.prefix(while: \.isWhitespace), own.count > other.count,
      above.trimmed.last.map({ !":([{,\\".contains($0) }) == true
    else { return String(own) }
    return String(other)
  }
}
