import Verification

/// The names that a statement binds and reads.
struct PythonNames {
  private(set) var binds: Set<String> = []
  private(set) var reads: Set<String> = []
  /// Of a `def`: its own, and what it takes.
  private(set) var defined: String?
  private(set) var parameters: [String] = []
  /// Of a `def`: what it takes first is what a method does.
  var isMethod: Bool { parameters.first.map { ["self", "cls", "mcs", "metacls"].contains($0) } ?? false }

  init() {}

  init(_ tokens: [LineToken], _ statement: PythonStatement) {
    let head = tokens.first?.text == "async" ? Array(tokens.dropFirst()) : tokens
    switch statement.keyword {
    case "def":
      defined = head.count > 1 ? head[1].text : nil
      binds = Set([defined].compactMap(\.self))
      readParameters(head)
      if statement.isInline, let colon = statement.colon { readExpression(tokens[(colon + 1)...]) }
      reads.subtract(statement.isInline ? Set(parameters) : [])
    case "class":
      defined = head.count > 1 ? head[1].text : nil
      binds = Set([defined].compactMap(\.self))
      readExpression(head.dropFirst(2))
    case "import", "from":
      let names = head.drop { statement.keyword == "from" && !($0.text == "import" && $0.isWord) }.dropFirst()
      for part in names.split(whereSeparator: { $0.text == "," }) {
        let named = part.filter(\.isName)
        if let name = part.contains(where: { $0.text == "as" }) ? named.last : named.first { binds.insert(name.text) }
      }
    case "for":
      let end = head.firstIndex { $0.text == "in" && $0.isWord } ?? head.endIndex
      binds = Set(head[..<end].filter(\.isName).map(\.text))
      readExpression(head[end...])
    default:
      if let assignment = statement.assignment {
        let left = head[..<min(assignment, head.endIndex)]
        let isAugmented = left.last.map { !$0.isOperand } == true
        bind(left, isAugmented: isAugmented)
        readExpression(head[min(assignment, head.endIndex)...])
      } else {
        readExpression(head[...])
        if statement.colon != nil, !statement.opensBlock, !statement.isInline, head.first?.isName == true {
          binds.insert(head[0].text)
        }
      }
      bindWords(head)
    }
  }

  /// Names that stand alone are bound; those that are called or subscripted are read.
  private mutating func bind(_ left: ArraySlice<LineToken>, isAugmented: Bool) {
    var isAnnotation = false
    for index in left.indices {
      let token = left[index]
      if token.depth == 0, token.text == ":" { isAnnotation = true }
      guard token.isName, index == left.startIndex || left[index - 1].text != "." else { continue }
      let next = index + 1 < left.endIndex ? left[index + 1] : nil
      let isPart = next.map { [".", "[", "("].contains($0.text) && !$0.isSpaced } == true
      let isInside = token.depth > 0 && left.contains { $0.text == "[" && !$0.isSpaced && $0.depth < token.depth }
      if isPart || isAnnotation || isInside { reads.insert(token.text) } else { binds.insert(token.text) }
      if isAugmented, !isPart { reads.insert(token.text) }
    }
  }

  /// `with a as b`, `except E as e`, `(n := 1)`, `case x`.
  private mutating func bindWords(_ tokens: [LineToken]) {
    for index in tokens.indices.dropLast() where tokens[index].isName || tokens[index].text == "as" {
      if tokens[index].text == "as", tokens[index + 1].isName { binds.insert(tokens[index + 1].text) }
      if tokens[index + 1].text == ":", index + 2 < tokens.count, tokens[index + 2].text == "=" {
        binds.insert(tokens[index].text)
      }
    }
    for index in tokens.indices.dropLast() where tokens[index].text == "as" { reads.remove(tokens[index + 1].text) }
    if tokens.first?.text == "case" {
      for index in tokens.indices.dropFirst() where tokens[index].isName {
        let next = index + 1 < tokens.count ? tokens[index + 1].text : ""
        if !["(", ".", "="].contains(next), tokens[index - 1].text != ".", tokens[index].text.first?.isLowercase == true
        {
          binds.insert(tokens[index].text)
        }
      }
      reads.subtract(binds)
    }
  }

  private mutating func readParameters(_ head: [LineToken]) {
    guard let open = head.firstIndex(where: { $0.text == "(" }) else { return }
    var isName = true
    for index in head.indices where index > open {
      let token = head[index]
      if token.text == ")", token.depth == 0 { break }
      if token.depth == 1, token.text == "," { isName = true }
      guard token.isName else { continue }
      if isName { parameters.append(token.text) } else if head[index - 1].text != "." { reads.insert(token.text) }
      isName = false
    }
  }

  private mutating func readExpression(_ tokens: ArraySlice<LineToken>) {
    var found: Set<String> = []
    var own: Set<String> = []
    var isTarget = false
    var isLambda = false
    for index in tokens.indices {
      let token = tokens[index]
      if token.text == "for", token.isWord { isTarget = true }
      if token.text == "in", token.isWord { isTarget = false }
      if token.text == "lambda" { isLambda = true }
      if token.text == ":" { isLambda = false }
      if token.isString, index > tokens.startIndex, !token.isSpaced,
        ["f", "rf", "fr"].contains(tokens[index - 1].text.lowercased())
      {
        found.formUnion(Self.namesInFormat(token.text))
      }
      guard token.isName, !["True", "False", "None"].contains(token.text) else { continue }
      if index > tokens.startIndex, tokens[index - 1].text == ".", !tokens[index - 1].isString { continue }
      let next = index + 1 < tokens.endIndex ? tokens[index + 1] : nil
      if next?.isString == true, next?.isSpaced == false { continue }
      let afterNext = index + 2 < tokens.endIndex ? tokens[index + 2] : nil
      if token.depth > 0, next?.text == "=", !(afterNext?.text == "=" && afterNext?.isSpaced == false) {
        if isLambda { own.insert(token.text) }
        continue
      }
      if isTarget || isLambda { own.insert(token.text) } else { found.insert(token.text) }
    }
    reads.formUnion(found.subtracting(own))
  }

  /// `f'{self.name!r:>{width}}'` reads `self` and `width`.
  private static func namesInFormat(_ string: String) -> Set<String> {
    var names: Set<String> = []
    for part in string.split(separator: "{").dropFirst() {
      let expression = part.prefix { $0 != "}" }
      var reader = PythonLineReader(String(expression.prefix { $0 != "!" }))
      _ = reader.read()
      var own = PythonNames()
      own.readExpression(reader.tokens[...])
      names.formUnion(own.reads)
    }
    return names
  }
}
