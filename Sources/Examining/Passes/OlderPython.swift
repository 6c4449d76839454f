import Verification
import Vocabulary

extension Pass {
  /// What the page states of Python 2 is not asked of a Python 3; where it may speak of both, a contradiction is in doubt.
  static let olderPython = Pass("older Python") { (examination, _) throws(Unobserved) in
    let claims = examination.read.claims
    let contradicted = claims.filter { examination.rulings[$0.id].isContradicted }
    guard !contradicted.isEmpty, examination.release.number.major > 2 else { return }
    let borneOut = claims.count { if case .holds? = examination.rulings[$0.id]?.verdict { true } else { false } }
    // What holds by and large is written for a Python 3, whatever else the page speaks of.
    if borneOut > mostContradicted * contradicted.count { return }
    guard
      let word = PythonOfPage(of: examination.index, on: examination.page).word
        ?? (contradicted.contains { examination.rulings[$0.id].showsStatementOfTwo }
          && examination.page.namesOlderPython
          ? .mayBeOlder : nil)
    else { return }
    for claim in contradicted {
      switch word {
      case .older:
        examination.rulings[claim.id] = Ruling(
          verdict: .unreached(.statedFor(beforeThree)), way: examination.observation.way)
      case .mayBeOlder:
        if examination.rulings[claim.id]?.doubt == nil {
          examination.rulings[claim.id]?.doubt = "the page speaks of another Python here"
        }
      }
    }
  }

  private static let mostContradicted = 3
  private static let beforeThree = ReleaseRange(from: nil, through: ReleaseNumber(major: 2, minor: 7))
}

extension Ruling? {
  /// Whether a `print` statement was refused, which is how Python 2 is written.
  fileprivate var showsStatementOfTwo: Bool {
    if case .contradicted(let actual)? = self?.verdict { actual.holds("Missing parentheses in call to") } else { false }
  }
}

extension Page {
  /// Whether a paragraph of it names a Python before 3.
  fileprivate var namesOlderPython: Bool {
    samples.contains { $0.sample.prose.contains { PythonsNamed.majors(in: $0.text).contains { $0 < 3 } } }
  }
}
