extension Program {
  /// The names that the program binds anywhere: by assignment, `def`, `class`, `import`, `for`, `with` or `except`. Read from
  /// its words, so that a fragment has names too.
  package var boundNames: Set<String> {
    var names: Set<String> = []
    var words = ProgramWords(source)
    while let line = words.next() { Self.collect(from: line, into: &names) }
    return names
  }

  private static func collect(from words: [ProgramWords.Word], into names: inout Set<String>) {
    var isImporting = false
    for (index, word) in words.enumerated() {
      guard case .name(let name) = word else { continue }
      let before = index > 0 ? words[index - 1] : nil
      if isImporting, before != .sign(UInt8(ascii: ".")) { names.insert(name) }
      switch name {
      case "import": isImporting = true
      case "def", "class", "as", "for", "global": collectTargets(words[(index + 1)...], into: &names)
      default: break
      }
    }
    for (index, word) in words.enumerated().dropFirst() where word == .walrus {
      if case .name(let name) = words[index - 1] { names.insert(name) }
    }
    // What stands before the first `=` is bound by it, unless a bracket makes it a keyword argument.
    guard let sign = words.firstIndex(of: .assignment), !words[..<sign].contains(.sign(UInt8(ascii: "("))) else {
      return
    }
    for (index, word) in words[..<sign].enumerated() where !isPlace(index, of: words) {
      if case .name(let name) = word { names.insert(name) }
    }
  }

  /// Whether `x.n = 1` or `x[n] = 1` changes what the name holds, or names what is changed.
  private static func isPlace(_ index: Int, of words: [ProgramWords.Word]) -> Bool {
    let signs = [UInt8(ascii: "."), UInt8(ascii: "[")].map(ProgramWords.Word.sign)
    return signs.contains(words[index + 1]) || index > 0 && signs.contains(words[index - 1])
  }

  /// Targets may be several: `for key, value in`, `for (key, value) in`.
  private static func collectTargets(_ words: ArraySlice<ProgramWords.Word>, into names: inout Set<String>) {
    for (index, next) in zip(words.indices, words) {
      if case .name(let target) = next, target != "in" {
        names.insert(target)
      } else if next != .sign(UInt8(ascii: ",")), next != .sign(UInt8(ascii: "(")) || index > words.startIndex {
        break
      }
    }
  }
}
