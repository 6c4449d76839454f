import Verification

/// What stands behind a prompt with which an example begins.
enum TypedLine {
  case code(String)
  /// Words that no Python is, set down as a comment: `>>> in Python 2.7`.
  case words(comment: String)
  /// Nothing that Python itself runs, for this reason.
  case putAside(reason: String)

  /// - Parameter isAnswered: whether something stands right below: then even words were typed, and refused.
  init(_ typed: Substring, isAnswered: Bool) {
    let text = typed.trimmed
    if Self.isSkipped(text) {
      self = .putAside(reason: "its author switched the example off")
    } else if Self.isMagic(text) {
      self = .putAside(reason: "it is a command of IPython or of a shell, which Python does not run")
    } else if !isAnswered, Self.areWords(text) {
      self = .words(comment: "# " + typed)
    } else {
      self = .code(String(typed))
    }
  }

  /// `# doctest: +SKIP`, `# doctest:+ELLIPSIS, +SKIP`.
  static func isSkipped(_ text: Substring) -> Bool {
    guard let directive = text.range(of: "doctest:") else { return false }
    return text[..<directive.lowerBound].holds("#") && text[directive.upperBound...].holds("+SKIP")
  }

  /// `%timeit f()`, `%%time`, `!ls`, `?len`, `len?`, `files = !ls`.
  private static func isMagic(_ text: Substring) -> Bool {
    guard let first = text.first else { return false }
    if first == "%" || first == "!" || first == "?" { return true }
    if text.hasSuffix("?"), text.dropLast().allSatisfy({ $0.isWordPart || $0 == "." || $0 == "?" }) { return true }
    let name = text.prefix(while: \.isWordPart)
    let rest = text.dropFirst(name.count).trimmed
    guard !name.isEmpty, rest.hasPrefix("="), let sign = rest.dropFirst().trimmed.first else { return false }
    return sign == "%" || sign == "!"
  }

  /// Whether two words stand side by side of which none is Python's, or among words a sign that Python does not have.
  static func areWords(_ line: Substring) -> Bool {
    var lexer = PythonLexer(String(line))
    var last: Substring?
    var isFirst = true
    var wasSpaced = false
    let isPlain = !line.contains { "=()[]{}'\"".contains($0) }
    while let token = lexer.next() {
      switch token.kind {
      case .word:
        let word = Substring(decoding: lexer.bytes[token.range], as: UTF8.self)
        if isPlain, word.unicodeScalars.contains(where: isForeignSign) { return true }
        let mayJoin = keywords.contains(word) || isFirst && softKeywords.contains(word)
        if wasSpaced, last != nil, !mayJoin { return true }
        last = mayJoin ? nil : word
      case .space:
        wasSpaced = true
        continue
      case .comment: return false
      default: last = nil
      }
      wasSpaced = false
      isFirst = false
    }
    return false
  }

  /// Punctuation that is not ASCII: `，`, `—`.
  private static func isForeignSign(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80 else { return false }
    return switch scalar.properties.generalCategory {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .otherPunctuation, .initialPunctuation,
      .finalPunctuation, .otherSymbol:
      true
    default: false
    }
  }

  private static let keywords: Set<Substring> = [
    "and", "as", "assert", "async", "await", "break", "case", "class", "continue", "def", "del", "elif", "else",
    "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or",
    "pass", "raise", "return", "try", "while", "with", "yield",
  ]
  /// Python 2 has statements of two of them.
  private static let softKeywords: Set<Substring> = ["exec", "match", "print", "type"]
}
