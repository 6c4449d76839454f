import Verification

extension Pass {
  /// Takes a text behind a line for an outcome where the sample spells it, and what came instead, as strings of its own:
  /// `print(names[0])  # pear` where `names` has a pear and a fig.
  static let spelled = Pass("spelled by the sample") { (examination, examiner) throws(Unobserved) in
    let open = examination.read.claims.filter { $0.isTextBehindLine && examination.rulings[$0.id] == nil }
    guard !open.isEmpty else { return }
    let strings = examination.read.program.strings
    for claim in open where !claim.code.contains(claim.stated) {
      examination.take(claim, by: examiner) { came in
        strings.contains(claim.stated) && strings.contains(came)
          || claim.stated.count > 2 && came.count > 1
            && strings.contains { $0.contains(claim.stated) && $0.contains(came) && !$0.contains("\n") }
      }
    }
  }

  /// Takes a box below for what the sample prints where each line that differs is a text that the sample spells, as is the line that
  /// came: `vowel` below code that prints either `vowel` or `consonant`.
  static let spelledOutput = Pass("output spelled by the sample") { (examination, examiner) throws(Unobserved) in
    let open = examination.read.claims.filter { $0.source == .outputBlock && examination.rulings[$0.id] == nil }
    guard !open.isEmpty else { return }
    let strings = examination.read.program.strings
    for claim in open {
      guard let (ruling, actual) = examination.contradiction(of: claim, by: examiner) else { continue }
      let (stated, came) = (claim.stated.lines, actual.lines)
      guard stated.count == came.count,
        zip(stated, came).allSatisfy({ $0 == $1 || strings.contains(String($0)) && strings.contains(String($1)) })
      else { continue }
      examination.rulings[claim.id] = ruling
    }
  }
}

extension Program {
  /// The strings that it spells, but for those in three quotes.
  fileprivate var strings: Set<String> {
    var lexer = PythonLexer(source)
    var strings: Set<String> = []
    while let token = lexer.next() {
      guard case .string(let string) = token.kind, !string.isTriple,
        case .string(let text)? = PythonLiteral.parse(lexer.text(of: token))
      else { continue }
      strings.insert(text)
    }
    return strings
  }
}
