import Verification

extension Pass {
  /// An import that prints nothing here, and did print, was of another module of that name: one of the author's files.
  static let otherModule = Pass("another module") { (examination, _) throws(Unobserved) in
    for claim in examination.read.claims {
      guard let ruling = examination.rulings[claim.id], case .contradicted(let actual) = ruling.verdict,
        actual == "nothing" || actual.isEmpty, !claim.stated.isEmpty, !claim.stated.holds("Error"),
        let module = claim.importedModule, !PythonWords.modules.contains(module),
        !examination.read.imports(module, above: claim.target.lastLine ?? 0)
      else { continue }
      examination.rulings[claim.id] = Ruling(verdict: .unreached(.lacks(.package(module))), way: ruling.way)
    }
  }
}

extension Claim {
  /// The module that its line imports, where it does nothing else.
  fileprivate var importedModule: String? {
    var reader = ProgramWords(code)
    guard let words = reader.next(), words.count > 1, words[0] == .name("import") || words[0] == .name("from"),
      case .name(let module) = words[1]
    else { return nil }
    return module
  }
}

extension ReadSample {
  /// Whether a line above this one, 1-based, imports the module, which prints only the first time.
  fileprivate func imports(_ module: String, above line: Int) -> Bool {
    program.source.lines.prefix(max(0, line - 1)).contains {
      $0.holds("import \(module)") || $0.holds("from \(module) ")
    }
  }
}
