/// What a program does to the names of the page that it stands on.
package struct NameUses: Sendable, Hashable {
  /// Bound outside of functions and classes, on whatever condition.
  package private(set) var bound: Set<String> = []
  /// Those of them that an unindented line binds whatever happens, so that what they were before does not matter below it.
  package private(set) var boundOutright: Set<String> = []
  /// Names whose objects may be another, or hold something else, afterwards: `xs.append(1)`, `d["a"] = 1`, `n += 1`, `del x`,
  /// `shuffle(xs)`.
  package private(set) var changed: Set<String> = []
  /// Names that it needs when it runs, before it binds them itself.
  package private(set) var used: Set<String> = []
  /// Names that stand in its functions and classes, which are needed when these are called.
  package private(set) var usedLater: Set<String> = []

  /// Read line by line from its words, so that a fragment has uses too.
  package init(_ program: Program) {
    // The columns of the `def` and `class` that the line stands in.
    var headers: [Int] = []
    for line in program.source.lines {
      let column = line.utf8.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
      guard column < line.utf8.count, line.utf8.dropFirst(column).first != UInt8(ascii: "#") else { continue }
      headers.removeAll { $0 >= column }
      var reader = ProgramWords(String(line))
      guard let words = reader.next(), !words.isEmpty else { continue }
      let names = Self.names(in: words)
      guard headers.isEmpty else {
        usedLater.formUnion(names)
        continue
      }
      take(words, names, line: String(line), isOutermost: column == 0)
      if Self.opensScope(words) { headers.append(column) }
    }
    usedLater.subtract(boundOutright)
  }

  private mutating func take(_ words: [ProgramWords.Word], _ names: [String], line: String, isOutermost: Bool) {
    let targets = Self.targets(of: words, line: line)
    for name in names where !bound.contains(name) {
      let isTargetAlone = targets.bound.contains(name) && names.count { $0 == name } == 1
      if !isTargetAlone { used.insert(name) }
    }
    used.formUnion(targets.changed.subtracting(bound))
    changed.formUnion(targets.changed)
    bound.formUnion(targets.bound)
    if isOutermost, !Self.isConditional(words) { boundOutright.formUnion(targets.bound) }
  }

  /// Those that the line binds, and those whose objects it may change: a function that is called is no such, nor is the name of an
  /// argument.
  private static func targets(of words: [ProgramWords.Word], line: String) -> (bound: Set<String>, changed: Set<String>)
  {
    if words.first == .name("del") { return ([], Set(names(in: words))) }
    guard let sign = words.firstIndex(of: .assignment), !words[..<sign].contains(.sign(UInt8(ascii: "("))),
      !keywords.contains(words.first.flatMap(\.name) ?? "")
    else {
      let bound = Program(source: line).boundNames
      let isCall = words.last == .sign(UInt8(ascii: ")")) && words.first != .name("print")
      return (
        bound,
        isCall && bound.isEmpty ? Set(names(in: words, exceptBefore: [.assignment, .sign(UInt8(ascii: "("))])) : []
      )
    }
    var bound: Set<String> = []
    var changed: Set<String> = []
    let isAugmented = sign > 0 && "+-*/%&|^@<>".utf8.contains { words[sign - 1] == .sign($0) }
    for (index, word) in words[..<sign].enumerated() {
      guard case .name(let name) = word, index == 0 || words[index - 1] != .sign(UInt8(ascii: ".")) else { continue }
      let next = index + 1 < sign ? words[index + 1] : nil
      let isPlace = next == .sign(UInt8(ascii: ".")) || next == .sign(UInt8(ascii: "["))
      if isPlace || isAugmented { changed.insert(name) } else { bound.insert(name) }
    }
    return (bound.subtracting(changed), changed)
  }

  /// The names that stand for themselves, not for an attribute.
  ///
  /// - Parameter exceptBefore: what follows a name that is left out.
  private static func names(
    in words: [ProgramWords.Word], exceptBefore others: [ProgramWords.Word] = []
  ) -> [String] {
    words.indices.compactMap { index in
      guard let name = words[index].name, name.first?.isNumber == false, !keywords.contains(name),
        index == 0 || words[index - 1] != .sign(UInt8(ascii: ".")),
        index + 1 == words.count || !others.contains(words[index + 1])
      else { return nil }
      return name
    }
  }

  private static func opensScope(_ words: [ProgramWords.Word]) -> Bool {
    words.first == .name("def") || words.first == .name("class")
      || words.first == .name("async") && words.dropFirst().first == .name("def")
  }

  private static func isConditional(_ words: [ProgramWords.Word]) -> Bool {
    ["if", "for", "while", "with", "try", "elif", "else", "except", "finally"].contains(words.first?.name ?? "")
  }

  private static let keywords: Set<String> = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif",
    "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or",
    "pass", "raise", "return", "try", "while", "with", "yield",
  ]
}

extension ProgramWords.Word {
  fileprivate var name: String? {
    if case .name(let name) = self { name } else { nil }
  }
}
