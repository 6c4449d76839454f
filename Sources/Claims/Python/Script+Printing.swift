// Whether code prints, as far as its words tell.

extension Script {
  /// Whether a word of it prints.
  var prints: Bool { statements.contains(where: \.hasPrintingWord) }

  /// Whether it only defines and imports, so that whoever shows output has made the calls himself.
  var leavesCallsToReader: Bool {
    let top = statements.filter { $0.indent == 0 }
    return top.contains(where: \.isDefinition)
      && top.allSatisfy {
        $0.isDefinition || $0.word == "import" || $0.word == "from" || $0.code.first.map { "'\"".contains($0) } == true
      }
  }

  /// Whether a function of its own prints, so that any call may.
  var hasPrintingFunction: Bool {
    statements.contains { statement in
      statement.hasPrintingWord
        && (statement.word == "def" || statement.code.holds("lambda") || isInFunction(statement))
    }
  }
}

extension Statement {
  /// Whether a name stands in it, whole, that prints: `truncate` does not; what a comment names does nothing.
  var hasPrintingWord: Bool { code.split { !$0.isWordPart }.contains(where: Self.printing.contains) }

  private static let printing: Set<Substring> = [
    "print", "pprint", "pp", "write", "writelines", "logging", "logger", "warn", "warnings", "show", "display", "input",
    "run", "exec", "system", "help",
  ]
}
