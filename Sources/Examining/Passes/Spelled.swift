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
      let judgement = examiner.judge.judgement(on: claim.definite, seen: examination.observation)
      guard let ruling = examination.ruling(on: claim.definite, judgement),
        case .contradicted(let actual) = ruling.verdict
      else { continue }
      let (stated, came) = (claim.stated.lines, actual.lines)
      guard stated.count == came.count,
        zip(stated, came).allSatisfy({ $0 == $1 || strings.contains(String($0)) && strings.contains(String($1)) })
      else { continue }
      examination.rulings[claim.id] = ruling
    }
  }

  /// Takes a text behind a line for an outcome where all others of the sample are, and it is written like what came: an author's
  /// style is steady.
  static let steadyStyle = Pass("steady style") { (examination, examiner) throws(Unobserved) in
    let texts = examination.read.claims.filter { $0.isTextBehindLine && $0.answer == .text }
    let open = texts.filter { examination.rulings[$0.id] == nil }
    let confirmed = texts.count {
      guard let ruling = examination.rulings[$0.id] else { return false }
      return ruling.verdict.actual != nil && !Optional(ruling).isContradicted
    }
    guard confirmed >= fewestConfirmed, open.count * 2 <= confirmed else { return }
    for claim in open where !claim.code.contains(claim.stated) {
      examination.take(claim, by: examiner) { came in
        guard let stated = TextShape(claim.stated), let came = TextShape(came) else { return false }
        return stated.casts == came.casts && stated.signs == came.signs
      }
      // Otherwise written than what came it may be a remark, among outcomes.
      if examination.rulings[claim.id] == nil, confirmed >= fewestOfManyConfirmed {
        examination.take(claim, by: examiner) { _ in true }
        examination.rulings[claim.id]?.doubt = unlike
      }
    }
  }

  /// The same where the others are values, behind lines that print: `print(xs[0])  # 3`, `print(xs[1])  # tuple`.
  static let steadyPrinting = Pass("steady printing") { (examination, examiner) throws(Unobserved) in
    let printing = examination.read.claims.filter { $0.source == .comment && $0.code.hasPrefix("print(") }
    let open = printing.filter { examination.rulings[$0.id] == nil }
    let confirmed = printing.count { examination.rulings[$0.id].isBorneOut }
    guard confirmed >= fewestOfManyConfirmed, open.count * 3 <= confirmed else { return }
    for claim in open where claim.isTextBehindLine && !claim.code.contains(claim.stated) {
      examination.take(claim, by: examiner) { came in
        guard let stated = TextShape(claim.stated), let came = TextShape(came) else { return false }
        return stated.casts == came.casts && stated.signs == came.signs
      }
    }
  }

  /// Takes what may be an outcome for one, in doubt, where all others that are read in its way are: `# subtracts, gives 309`.
  static let steadyForm = Pass("steady form") { (examination, examiner) throws(Unobserved) in
    let possible = examination.read.claims.filter { $0.source == .comment && $0.certainty == .ifConfirmed }
    for claims in Dictionary(grouping: possible, by: \.form).values {
      let open = claims.filter { examination.rulings[$0.id] == nil }
      let confirmed = claims.count { if case .holds? = examination.rulings[$0.id]?.verdict { true } else { false } }
      guard confirmed >= fewestOfManyConfirmed, open.count * 3 <= confirmed else { continue }
      for claim in open where !claim.code.contains(claim.stated) {
        examination.take(claim, by: examiner) { _ in true }
        examination.rulings[claim.id]?.doubt = unlike
      }
    }
  }

  private static let unlike = "the sample's other comments are outcomes, and this one is unlike what came"
  private static let fewestConfirmed = 2
  private static let fewestOfManyConfirmed = 3
}

extension Examination {
  /// Judges the claim as one for certain, and keeps the ruling where it is contradicted by a text of which this holds.
  fileprivate mutating func take(_ claim: Claim, by examiner: Examiner, where isAnswer: (String) -> Bool) {
    let judgement = examiner.judge.judgement(on: claim.definite, seen: observation)
    guard let ruling = ruling(on: claim.definite, judgement), case .contradicted(let actual) = ruling.verdict,
      let visits = observation.visits[claim.id], visits.count == 1, visits.allSatisfy({ $0.raised == nil })
    else { return }
    let text =
      switch PythonLiteral.parse(actual) {
      case .string(let text)?: text
      case .name(let name)?: name
      default: actual
      }
    if !text.isEmpty, text != claim.stated, isAnswer(text) { rulings[claim.id] = ruling }
  }
}

extension Claim {
  /// Whether it is a text behind its line, which may be what the line shows or what it is for.
  fileprivate var isTextBehindLine: Bool {
    source == .comment && (answer == .text || answer == .said || answer == .pointedAt) && subject == nil
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
