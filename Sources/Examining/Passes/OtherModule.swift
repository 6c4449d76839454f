import Verification

extension Pass {
  /// An import that prints nothing here, and did print, was of another module of that name: one of the author's files.
  static let otherModule = Pass("another module") { (examination, _) throws(Unobserved) in
    for claim in examination.read.claims {
      guard let ruling = examination.rulings[claim.id], case .contradicted(let actual) = ruling.verdict,
        actual == "nothing" || actual.isEmpty, !claim.stated.isEmpty, let module = claim.importedModule
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
