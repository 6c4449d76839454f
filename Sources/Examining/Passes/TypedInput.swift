import Verification

extension Pass {
  /// What a line that asks for input shows holds what was typed. What comes of that further below another machine shows, where somebody
  /// types.
  static let typedInput = Pass("typed input") { (examination, _) throws(Unobserved) in
    // What was typed is what its author says.
    if examination.read.sample.directives.input != nil { return }
    let bound = examination.read.program.boundNames
    for claim in examination.read.claims where examination.rulings[claim.id].isContradicted {
      guard Program(source: claim.code).asks(unless: bound) else { continue }
      examination.rulings[claim.id] = Ruling(verdict: .unreached(.lacks(.input)), way: examination.observation.way)
    }
  }
}

extension Program {
  /// Whether it spells a function by which a program asks its user, and that name is not bound to something else.
  fileprivate func asks(unless bound: Set<String>) -> Bool {
    let names = PythonWords.asking.subtracting(bound)
    guard names.contains(where: source.holds) else { return false }
    var reader = ProgramWords(source)
    while let line = reader.next() {
      for (index, word) in line.enumerated() {
        guard case .name(let name) = word, names.contains(name) else { continue }
        if name == "stdin" || index + 1 < line.count && line[index + 1] == .sign(UInt8(ascii: "(")) { return true }
      }
    }
    return false
  }
}
