import Verification

/// Which examples of a session may print lines that begin with `#`, so that such a line below them is no comment.
struct HashPrinters {
  /// Names that hold such a text, and functions that print or give one.
  private var names: Set<Substring> = []
  private var printers: Set<Substring> = []

  /// Whether the code may print such a line; what it binds is remembered.
  mutating func mayPrint(_ code: String) -> Bool {
    guard Self.spells(code) || !names.isEmpty || !printers.isEmpty else { return false }
    let words = Set(code.split { !$0.isWordPart })
    let spells = Self.spells(code) || !names.isDisjoint(with: words)
    let prints = !words.isDisjoint(with: Self.printing)
    let calls = !printers.isDisjoint(with: words)
    for statement in Script(code).statements {
      if statement.word == "def" || statement.word == "class" {
        let name = statement.code.dropFirst(statement.word.count).trimmed.prefix(while: \.isWordPart)
        if spells { names.insert(name) }
        if spells && prints || calls { printers.insert(name) }
      } else if statement.kind == .assignment, spells {
        names.insert(statement.word)
      }
    }
    return spells && prints || calls
  }

  /// Whether a string in it, or a line of one, begins with the sign.
  static func spells(_ code: String) -> Bool {
    ["\"#", "'#", "\\n#", "\n#"].contains(where: code.holds)
  }

  private static let printing: Set<Substring> = ["print", "pprint", "write", "writelines"]
}
