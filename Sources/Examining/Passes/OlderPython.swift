import Verification

extension Pass {
  /// What the page states of Python 2 is not asked of a Python 3; where it may speak of both, a contradiction is in doubt.
  static let olderPython = Pass("older Python") { (examination, _) throws(Unobserved) in
    let claims = examination.read.claims
    let borneOut = claims.count { if case .holds? = examination.rulings[$0.id]?.verdict { true } else { false } }
    // What holds by and large is written for a Python 3, whatever else the page speaks of.
    guard examination.hasContradiction, examination.release.number.major > 2,
      claims.count(where: { examination.rulings[$0.id].isContradicted }) >= borneOut,
      let word = PythonOfPage(of: examination.index, on: examination.page).word
    else { return }
    for claim in examination.read.claims where examination.rulings[claim.id].isContradicted {
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

  private static let beforeThree = ReleaseRange(from: nil, through: ReleaseNumber(major: 2, minor: 7))
}
