import Verification

extension Pass {
  /// What comes below a line that asks for input depends on what was typed.
  static let typedInput = Pass("typed input") { (examination, _) throws(Unobserved) in
    guard examination.hasContradiction, let first = examination.read.program.firstLineAskingForInput else { return }
    for claim in examination.read.claims where examination.rulings[claim.id].isContradicted {
      let isBelow = claim.target.lastLine.map { $0 >= first } ?? true
      if isBelow {
        examination.rulings[claim.id] = Ruling(verdict: .unreached(.lacks(.input)), way: examination.observation.way)
      }
    }
  }
}

extension Program {
  /// The 1-based line of the first one that spells a function by which a program asks its user, if nothing else has that name.
  fileprivate var firstLineAskingForInput: Int? {
    let words = PythonWords.asking.subtracting(boundNames)
    return source.lines.enumerated().first { _, line in
      guard line.utf8.first != UInt8(ascii: "#"), words.contains(where: line.holds) else { return false }
      var reader = ProgramWords(String(line))
      while let found = reader.next() {
        for (index, word) in found.enumerated() {
          guard case .name(let name) = word, words.contains(name) else { continue }
          if name == "stdin" || index + 1 < found.count && found[index + 1] == .sign(UInt8(ascii: "(")) { return true }
        }
      }
      return false
    }.map { $0.offset + 1 }
  }
}
