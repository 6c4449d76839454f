import Verification

/// Python text with its comments taken out and its strings emptied, so that what is left can be looked at as code.
///
/// It is a look, not a parse: whether text compiles only an interpreter knows.
struct BareCode {
  /// The lines that are left, trimmed, without the empty ones.
  let lines: [Substring]
  private let text: String

  init(_ source: String) {
    text = Self.strip(source)
    lines = text.lines.map(\.trimmedSlice).filter { !$0.isEmpty }
  }

  /// Does something, as opposed to words, paths or data that happen to be Python's syntax: assigns, calls, subscripts,
  /// or begins with a statement's word.
  var hasStatements: Bool {
    guard !isValues, !lines.isEmpty else { return false }
    // Other languages' text that compiles: `console.log(x);`, `[section]` above `key = value`.
    if lines.contains(where: { $0.utf8.last == UInt8(ascii: ";") }) || lines.first.map(Self.isTableHead) == true {
      return false
    }
    return Self.hasCodeMarks(text) || lines.contains(where: Self.beginsStatement)
  }

  /// Has the first line of a definition, an import or a loop: Python, or meant as Python, even where it does not compile.
  var hasDefinitions: Bool {
    lines.contains { line in
      let words = line.split(separator: " ")
      guard words.count > 1 else { return false }
      let opens = line.hasSuffix(":")
      switch words[0] {
      case "def", "class", "for", "while", "with", "if", "async": return opens || line.holds("): ")
      case "from": return words.contains("import")
      case "import": return words.count == 2 || words.contains("as")
      case "print": return words[1].hasPrefix("\"\"")
      default: return false
      }
    }
  }

  /// Values only, as a program prints them: literals, and objects' `repr` such as `Point(x=1, y=2)` and `deque([1])`.
  var isValues: Bool {
    var depth = 0
    var rest = text[...]
    while let character = rest.first {
      if character.isLetter || character == "_" {
        let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
        rest = rest.dropFirst(word.count)
        let isKeyword = depth > 0 && rest.first == "="
        let isConstructor = rest.first == "(" && Self.namesType(word)
        let isPrefix = rest.first == "\"" && word.count <= 2
        guard isKeyword || isConstructor || isPrefix || Self.constants.contains(String(word)) else { return false }
        continue
      }
      if character.isNumber {
        rest = rest.drop { $0.isNumber || $0.isLetter || $0 == "_" || $0 == "." }
        continue
      }
      if "([{".contains(character) { depth += 1 }
      if ")]}".contains(character) { depth -= 1 }
      guard "()[]{}\",:.+-<> \n\t".contains(character) || character == "=" && depth > 0 else { return false }
      rest.removeFirst()
    }
    return true
  }

  private static let constants: Set<String> = [
    "True", "False", "None", "Ellipsis", "NotImplemented", "inf", "nan", "true", "false", "null",
  ]

  /// By custom types are capitalised, except for these.
  private static func namesType(_ word: Substring) -> Bool {
    let name = word.split(separator: ".").last ?? word
    return name.first?.isUppercase == true
      || PythonWords.lowerCaseTypes.contains(name) || name == "complex"
  }

  private static func isTableHead(_ line: Substring) -> Bool {
    guard line.hasPrefix("["), line.hasSuffix("]") else { return false }
    return line.dropFirst().first?.isLetter == true && !line.holds(",") && !line.holds(" for ")
  }

  private static func beginsStatement(_ line: Substring) -> Bool {
    let word = line.prefix { $0.isLetter }
    guard word.endIndex < line.endIndex else { return false }
    if line.first == "@" { return line.dropFirst().first?.isLetter == true }
    return [
      "import", "from", "def", "class", "async", "for", "while", "if", "with", "try", "raise", "assert", "del",
      "global",
      "return", "yield", "await", "lambda", "match",
    ].contains(word)
  }

  /// `x = 1`, `f(`, `x[`, `==`, a comprehension.
  private static func hasCodeMarks(_ text: String) -> Bool {
    var depth = 0
    var previous: Character = "\n"
    var beforePrevious: Character = "\n"
    for character in text {
      let follows = previous.isLetter || previous.isNumber || "_)]\"".contains(previous)
      switch character {
      case "(" where follows: return true
      case "[" where follows: return true
      case "=" where previous == "=" && beforePrevious != "=": return true
      case "=" where "!:+-*/%|&^".contains(previous): return true
      case "(", "[", "{": depth += 1
      case ")", "]", "}": depth -= 1
      case _ where previous == "=" && depth == 0 && !"=<>!".contains(beforePrevious): return true
      default: break
      }
      beforePrevious = previous
      previous = character
    }
    return text.holds(" for ") && text.holds(" in ")
  }

  /// Strings become `""`, comments nothing.
  private static func strip(_ source: String) -> String {
    var lexer = PythonLexer(source)
    var out: [UInt8] = []
    out.reserveCapacity(lexer.bytes.count)
    while let token = lexer.next() {
      switch token.kind {
      case .comment: break
      case .string: out += "\"\"".utf8
      default: out += lexer.bytes[token.range]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
