import Verification

/// One logical line of a text, looked at as Python: by its tokens alone, and without asking whether it compiles.
///
/// Two operands side by side are what sets prose apart: no statement of Python has them outside strings and comments.
struct PythonLine {
  /// How sure it is that a line is code.
  enum Strength: Comparable {
    /// It cannot be Python.
    case none
    /// Words or values that happen to be Python's syntax: code only among code that binds them.
    case weak
    /// A statement that has a meaning beside others only: `pass`, `else:`.
    case dependent
    case strong
  }

  private(set) var strength = Strength.none
  /// Of the lines of the text, from the first on; brackets, strings and `\` join them.
  private(set) var lineCount = 1
  private(set) var isComment = false
  /// The word by which its statement begins, `async` aside, where that is one of Python's own; `@` for a decorator.
  private(set) var keyword = ""
  /// Ends with the colon of a block.
  private(set) var opensBlock = false
  /// Has a block of its own on the same line.
  private(set) var isInline = false
  private(set) var names = PythonNames()
  /// `await` stands in it.
  private(set) var awaits = false
  /// `raise` and nothing else.
  private(set) var raisesAgain = false
  private(set) var isAsync = false
  /// A value that is written out stands in it, or a comprehension.
  private(set) var hasValues = false
  /// Strings and nothing else.
  private(set) var isWordsOnly = false
  /// A comment stands behind its statement.
  private(set) var hasComment = false
  /// `name: type`, with a value or without.
  private(set) var isAnnotation = false
  var isImport: Bool { ["import", "from"].contains(keyword) }
  /// 0-based lines of it that begin within a string.
  private(set) var linesInString: Set<Int> = []
  /// 0-based lines of it that begin within brackets.
  private(set) var linesInBrackets: Set<Int> = []

  /// - Parameter text: the line, and those below it that may go on with it.
  init(_ text: String) {
    var reader = PythonLineReader(text)
    guard reader.read() else {
      lineCount = max(1, reader.lineCount)
      return
    }
    lineCount = reader.lineCount
    linesInString = reader.linesInString
    linesInBrackets = reader.linesInBrackets
    isComment = reader.tokens.isEmpty && reader.hasComment
    guard !reader.tokens.isEmpty else { return }
    let statement = PythonStatement(reader.tokens)
    guard statement.isPossible else { return }
    keyword = statement.keyword
    opensBlock = statement.opensBlock
    isInline = statement.isInline
    names = PythonNames(reader.tokens, statement)
    awaits = reader.tokens.contains { $0.text == "await" }
    raisesAgain = statement.keyword == "raise" && reader.tokens.count == 1
    isAsync = reader.tokens[0].text == "async"
    isAnnotation = statement.keyword.isEmpty && statement.colon != nil && reader.tokens[0].isName
    hasValues = reader.tokens.contains {
      $0.isString || $0.isWord && $0.text.first?.isNumber == true || $0.text == "for"
    }
    strength = statement.strength
    if strength == .weak, reader.hasComment, !reader.isNumbered { strength = .strong }
    // A string over several lines, as code has it for comments and for what it prints.
    isWordsOnly = reader.tokens.allSatisfy(\.isString)
    hasComment = reader.hasComment
    if strength == .weak, lineCount > 1, isWordsOnly { strength = .dependent }
  }
}

/// A token of a logical line that matters.
struct LineToken {
  let text: String
  let kind: PythonToken.Kind
  /// How many brackets are open around it.
  let depth: Int
  /// White space stands before it.
  let isSpaced: Bool

  var isWord: Bool { kind == .word }
  var isString: Bool { if case .string = kind { true } else { false } }
  var isClosing: Bool { [")", "]", "}"].contains(text) && !isString }
  /// A keyword that is no value.
  var isOperatorWord: Bool { isWord && PythonLineReader.operatorWords.contains(text) }
  /// Something that has a value ends here.
  var isOperand: Bool { isString || isClosing || isWord && !isOperatorWord }
  var isName: Bool { isWord && !isOperatorWord && text.first.map { $0.isLetter || $0 == "_" } == true }
}

/// Takes the tokens of a logical line, as long as they can stand beside one another.
struct PythonLineReader {
  private(set) var tokens: [LineToken] = []
  private(set) var lineCount = 1
  private(set) var hasComment = false
  /// Its comment is a number: `Example #1`.
  private(set) var isNumbered = false
  private(set) var linesInString: Set<Int> = []
  private(set) var linesInBrackets: Set<Int> = []
  private var lexer: PythonLexer
  /// The brackets that are open.
  private var open: [String] = []

  init(_ text: String) { lexer = PythonLexer(text) }

  /// False where it cannot be Python.
  mutating func read() -> Bool {
    var isSpaced = false
    while let token = lexer.next() {
      switch token.kind {
      case .space: isSpaced = true
      case .joinedLine:
        lineCount += 1
        linesInBrackets.insert(lineCount - 1)
        isSpaced = true
      case .comment:
        hasComment = true
        isNumbered =
          tokens.count == 1 && tokens[0].isName && lexer.text(of: token).dropFirst().first?.isNumber == true
      case .lineEnd:
        guard lexer.depth > 0 else { return true }
        lineCount += 1
        linesInBrackets.insert(lineCount - 1)
        isSpaced = true
      case .string(let string):
        guard string.isClosed, take(token, isSpaced: isSpaced) else { return false }
        for _ in 0..<lexer.bytes[token.range].count(where: { $0 == UInt8(ascii: "\n") }) {
          lineCount += 1
          linesInString.insert(lineCount - 1)
        }
        isSpaced = false
      case .word, .sign:
        guard take(token, isSpaced: isSpaced) else { return false }
        isSpaced = false
      }
    }
    return lexer.depth == 0
  }

  private mutating func take(_ token: PythonToken, isSpaced: Bool) -> Bool {
    let new = LineToken(text: lexer.text(of: token), kind: token.kind, depth: token.depth, isSpaced: isSpaced)
    defer { tokens.append(new) }
    guard let last = tokens.last else {
      if ["(", "[", "{"].contains(new.text) { open.append(new.text) }
      return Self.begins(new)
    }
    if new.isWord {
      guard Self.isWordOfPython(new.text) else { return false }
      if last.isOperand, !new.isOperatorWord { return Self.isSoftKeyword(last, tokens.count) && new.isSpaced }
      return last.text != "." || !new.isSpaced
    }
    if new.isString {
      guard last.isOperand else { return true }
      return last.isString || !isSpaced && Self.prefixes.contains(last.text.lowercased())
        || Self.isSoftKeyword(last, tokens.count) || tokens.count == 1 && last.text == "print"
    }
    switch new.text {
    case "{":
      open.append(new.text)
      return !last.isOperand || Self.isSoftKeyword(last, tokens.count)
    case "[" where last.isWord && last.text.first?.isNumber == true: return false
    case "(", "[":
      open.append(new.text)
      return true
    case ")", "]", "}": return open.popLast() == Self.pairs[new.text]
    case "?", "$", "`": return false
    case "!": return true
    case "=": return true
    case ".": return !new.isSpaced || last.text != "." && !last.isOperand || new.depth > 0
    default: return last.text != "!"
    }
  }

  private static func begins(_ token: LineToken) -> Bool {
    if token.isWord { return isWordOfPython(token.text) }
    return token.isString || ["(", "[", "{", "@", "*", "-", "+", "~", "."].contains(token.text)
  }

  private static func isWordOfPython(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isXIDContinue }
  }

  /// `match`, `case` and `type` are names, but for where a statement begins.
  private static func isSoftKeyword(_ token: LineToken, _ count: Int) -> Bool {
    count == 1 && ["match", "case", "type"].contains(token.text)
  }

  private static let pairs = [")": "(", "]": "[", "}": "{"]
  private static let prefixes: Set<String> = ["f", "r", "b", "u", "fr", "rf", "br", "rb", "t", "tr", "rt"]

  static let operatorWords: Set<String> = [
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
    "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise",
    "return", "try", "while", "with", "yield",
  ]
}
