extension Program {
  /// The names that the program binds anywhere: by assignment, `def`, `class`, `import`, `for`, `with` or `except`. Read from
  /// its words, so that a fragment has names too; a name in a string may be among them.
  package var boundNames: Set<String> {
    var names: Set<String> = []
    for line in source.utf8.split(separator: UInt8(ascii: "\n")) {
      Self.collect(from: Self.words(of: line), into: &names)
    }
    return names
  }

  private enum Word: Equatable {
    case name(String)
    case sign(UInt8)
    /// `=`, alone or as the end of `+=`; not a comparison.
    case assignment
    /// `:=`
    case walrus
  }

  private static func collect(from words: [Word], into names: inout Set<String>) {
    var isImporting = false
    for (index, word) in words.enumerated() {
      guard case .name(let name) = word else { continue }
      let before: Word? = index > 0 ? words[index - 1] : nil
      if isImporting, before != .sign(UInt8(ascii: ".")) { names.insert(name) }
      switch name {
      case "import": isImporting = true
      case "def", "class", "as", "for", "global":
        // Targets may be several: `for key, value in`.
        for next in words[(index + 1)...] {
          if case .name(let target) = next, target != "in" {
            names.insert(target)
          } else if next != .sign(UInt8(ascii: ",")) {
            break
          }
        }
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
    for case .name(let name) in words[..<sign] { names.insert(name) }
  }

  private static func words(of line: some Collection<UInt8>) -> [Word] {
    var words: [Word] = []
    var name: [UInt8] = []
    var signs: [UInt8] = []
    func isNamePart(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "_") || byte >= 0x80
        || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
        || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
    }
    func endName() {
      if !name.isEmpty { words.append(.name(String(decoding: name, as: UTF8.self))) }
      name = []
    }
    func endSigns() {
      if let last = signs.last {
        let assigns = last == UInt8(ascii: "=") && !signs.dropLast().contains { "=!<>".utf8.contains($0) }
        words.append(assigns ? (signs.dropLast().last == UInt8(ascii: ":") ? .walrus : .assignment) : .sign(last))
      }
      signs = []
    }
    for byte in line {
      if byte == UInt8(ascii: "#") { break }
      if isNamePart(byte) {
        endSigns()
        name.append(byte)
      } else {
        endName()
        if byte == UInt8(ascii: " ") { endSigns() } else { signs.append(byte) }
      }
    }
    endName()
    endSigns()
    return words
  }
}
