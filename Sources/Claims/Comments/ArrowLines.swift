import Verification
import Vocabulary

/// Lines of code that go on, behind an arrow that no Python has, with what they give: `len(xs) ==> 3`. The arrow becomes a comment.
enum ArrowLines {
  /// The text with those lines as Python; every line keeps its number and its end.
  static func asComments(in text: String) -> String {
    guard signs.contains(where: text.holds) else { return text }
    var above: Substring?
    let lines = text.lines.map { line -> String in
      defer { if !line.allSatisfy(\.isWhitespace) { above = line } }
      guard let sign = place(of: line) else { return String(line) }
      return indentation(of: line, below: above) + line[..<sign].trimmed + "  # " + line[sign...]
    }
    return lines.joined(separator: "\n")
  }

  private static let signs = ["==>", "=>", "→", "⇒"]

  /// Where the arrow begins; nil where the line has none outside of strings and comments, or no code before it.
  private static func place(of line: Substring) -> String.Index? {
    var lexer = PythonLexer(String(line))
    let bytes = Array(line.utf8)
    var covered = Array(repeating: false, count: bytes.count)
    while let token = lexer.next() {
      switch token.kind {
      case .string, .comment: for index in token.range where index < bytes.count { covered[index] = true }
      default: break
      }
    }
    for sign in signs {
      guard let range = line.range(of: " \(sign) "),
        case let offset = line.utf8.distance(from: line.startIndex, to: range.lowerBound), !covered[offset],
        case let code = line[..<range.lowerBound].trimmed, !code.isEmpty, code.first != "#"
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
