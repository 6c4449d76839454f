/// What kind of statement the tokens of a logical line make, if they can be one.
struct PythonStatement {
  let keyword: String
  private(set) var isPossible = true
  private(set) var opensBlock = false
  private(set) var isInline = false
  private(set) var strength = PythonLine.Strength.weak
  /// Where, among the tokens, the sign stands that assigns at the outermost level.
  private(set) var assignment: Int?
  /// Where the colon of a block stands, or that of an annotation.
  private(set) var colon: Int?
  private let tokens: [LineToken]

  init(_ all: [LineToken]) {
    tokens = all
    var rest = all[...]
    if rest.first?.text == "async", rest.first?.isWord == true { rest = rest.dropFirst() }
    let first = rest[rest.startIndex...].first
    var keyword = first.map { $0.isOperatorWord || $0.text == "@" ? $0.text : "" } ?? ""
    colon = Self.colon(in: all)
    if let first, first.isWord, ["match", "case"].contains(first.text), all.count > 2, all.last?.text == ":" {
      keyword = first.text
    }
    if first?.text == "type", all.count > 3, all[1].isName, !all[1].isString { keyword = "type" }
    self.keyword = keyword
    assignment = Self.assignment(in: all)
    isPossible = !endsOpen
    guard isPossible else { return }
    if Self.blocks.contains(keyword) { readBlock() } else { readSimple() }
  }

  static let blocks: Set<String> = [
    "def", "class", "if", "elif", "else", "for", "while", "with", "try", "except", "finally", "match", "case",
  ]
  private static let alone: Set<String> = ["pass", "break", "continue"]

  private mutating func readBlock() {
    guard let colon else {
      isPossible = false
      return
    }
    opensBlock = colon == tokens.count - 1
    isInline = !opensBlock
    let inner = tokens[..<colon].drop { $0.text == "async" }.dropFirst()
    switch keyword {
    case "else", "try", "finally": isPossible = inner.isEmpty
    case "except": break
    case "def":
      isPossible =
        inner.count >= 3 && inner.first?.isName == true && inner.dropFirst().first?.text == "("
        || inner.dropFirst().first?.text == "["
    case "class":
      isPossible =
        inner.first?.isName == true && (inner.count == 1 || ["(", "["].contains(inner.dropFirst().first?.text))
    case "for": isPossible = inner.contains { $0.text == "in" && $0.isWord } && inner.first?.text != "in"
    default:
      isPossible =
        !inner.isEmpty
        && inner.first.map { !$0.isOperatorWord || ["not", "await", "lambda"].contains($0.text) } == true
    }
    strength = ["else", "try", "finally", "except"].contains(keyword) ? .dependent : .strong
    // `while loops:`, `with statements:` are words as well.
    if ["while", "with", "if"].contains(keyword), inner.count == 1, inner.first?.isString == false {
      strength = .dependent
    }
  }

  private mutating func readSimple() {
    if Self.alone.contains(keyword) {
      isPossible = tokens.count == 1
      strength = .dependent
      return
    }
    if keyword == "@" {
      isPossible = tokens.count > 1 && tokens[1].isName && !tokens[1].isSpaced && assignment == nil && colon == nil
      strength = .dependent
      return
    }
    switch keyword {
    case "import": strength = isImport ? .strong : .none
    case "from":
      let at = tokens.firstIndex { $0.text == "import" && $0.isWord }
      strength = at.map { $0 > 1 && $0 < tokens.count - 1 } == true ? .strong : .none
    case "return", "yield", "raise", "del", "assert", "global", "nonlocal", "await":
      strength = tokens.count > 2 ? .strong : .dependent
      if keyword == "raise", tokens.count == 2 { strength = .strong }
    case "", "not", "lambda", "type": strength = ofExpression
    default: strength = .none
    }
    isPossible = strength != .none
  }

  /// `import a.b as c, d`.
  private var isImport: Bool {
    tokens.count > 1
      && tokens.dropFirst().allSatisfy { $0.isName || $0.text == "." || $0.text == "," || $0.text == "as" }
  }

  private var ofExpression: PythonLine.Strength {
    // A sign with a space behind it begins an item of a list.
    if tokens.count > 1, ["-", "*", "+"].contains(tokens[0].text), tokens[1].isSpaced { return .none }
    if let colon, !isLambda(before: colon) {
      guard isTarget(tokens[..<colon]), colon < tokens.count - 1 else { return .none }
      if assignment != nil { return .strong }
      return isType(tokens[(colon + 1)...]) ? .dependent : .weak
    }
    if let assignment {
      let left = tokens[..<assignment].prefix { $0.text != "=" || $0.depth > 0 }
      let isAugmented = left.last.map { !$0.isOperand } == true
      return isTarget(
        isAugmented ? left.prefix { $0.isOperand || ".[(],*".contains($0.text) || $0.depth > 0 } : left[...])
        ? .strong : .none
    }
    // Python 2.
    if tokens[0].text == "print", tokens.count > 1, tokens[1].isString { return .strong }
    if tokens[0].text == "." { return tokens.allSatisfy { $0.text == "." } ? .weak : .none }
    if tokens.allSatisfy({ !$0.isName || ["True", "False", "None"].contains($0.text) }) {
      let isSum =
        tokens.contains { $0.depth == 0 && ["+", "*", "/", "%", "<", ">"].contains($0.text) }
        && tokens.contains(where: \.isString)
      return isSum ? .strong : .weak
    }
    return hasCall ? .strong : .weak
  }

  /// A call with something in its brackets, a subscript, a method of a value, a comprehension.
  private var hasCall: Bool {
    for index in tokens.indices.dropFirst() {
      let token = tokens[index]
      if token.text == "(", tokens[index - 1].text == "print", index == 1 { return true }
      guard tokens[index - 1].isOperand, !token.isSpaced, !tokens[index - 1].isString || token.text != "(" else {
        continue
      }
      if token.text == "[" && !token.isString { return true }
      if token.text == "(" && !token.isString, index + 1 < tokens.count, tokens[index + 1].text != ")" { return true }
      if token.text == ".", tokens[index - 1].isString || tokens[index - 1].isClosing { return true }
    }
    return tokens.contains { $0.text == "for" && $0.depth > 0 } && tokens.contains { $0.text == "in" && $0.depth > 0 }
  }

  private func isTarget(_ left: ArraySlice<LineToken>) -> Bool {
    guard let first = left.first, first.isName || ["(", "[", "*"].contains(first.text) else { return false }
    return left.allSatisfy { $0.depth > 0 || $0.isName || $0.isClosing || [".", ",", "(", "[", "*"].contains($0.text) }
      && !(left.count == 1 && ["True", "False", "None"].contains(first.text))
  }

  private func isType(_ type: ArraySlice<LineToken>) -> Bool {
    guard let first = type.first else { return false }
    return type.count == 1
      ? first.isString || Self.types.contains(first.text)
      : type.contains { ["[", "|", "."].contains($0.text) && !$0.isSpaced || $0.text == "|" }
  }

  private static let types: Set<String> = [
    "Any", "None", "bool", "bytes", "complex", "dict", "float", "frozenset", "int", "list", "object", "set", "str",
    "tuple",
  ]

  private func isLambda(before colon: Int) -> Bool { tokens[..<colon].contains { $0.text == "lambda" } }

  /// Ends where something has to follow.
  private var endsOpen: Bool {
    guard let last = tokens.last, !last.isOperand else { return false }
    if last.isOperatorWord {
      return !["pass", "break", "continue", "return", "raise", "yield"].contains(last.text)
    }
    if last.text == "," || last.text == ";" { return false }
    if last.text == "." { return tokens.count < 3 || !tokens.suffix(3).allSatisfy { $0.text == "." } }
    if last.text == "*", keyword == "from" { return tokens.dropLast().last?.text != "import" }
    if last.text == ":" { return !Self.blocks.contains(keyword) }
    return true
  }

  /// The first at the outermost level that is neither of a `lambda` nor `:=`.
  private static func colon(in tokens: [LineToken]) -> Int? {
    var lambdas = 0
    for (index, token) in tokens.enumerated() where token.depth == 0 && !token.isString {
      if token.text == "lambda" { lambdas += 1 }
      guard token.text == ":" else { continue }
      if index + 1 < tokens.count, tokens[index + 1].text == "=", !tokens[index + 1].isSpaced { continue }
      if lambdas > 0 { lambdas -= 1 } else { return index }
    }
    return nil
  }

  private static func assignment(in tokens: [LineToken]) -> Int? {
    for (index, token) in tokens.enumerated() where token.depth == 0 && token.text == "=" && !token.isString {
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      let last = index > 0 ? tokens[index - 1] : nil
      if next?.text == "=", next?.isSpaced == false { continue }
      if let last, !token.isSpaced, ["=", "!", "<", ">", ":"].contains(last.text), !last.isString {
        // `<<=` and `>>=` do assign.
        let before = index > 1 ? tokens[index - 2].text : ""
        if !["<", ">"].contains(last.text) || before != last.text { continue }
      }
      return index
    }
    return nil
  }
}
