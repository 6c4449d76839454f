import Verification

extension Pass {
  /// Where a session holds lines that no Python is, and nothing says that they fail, its prompts may be another program's: what it
  /// contradicts is in doubt.
  static let otherLanguage = Pass("another program's session") { (examination, _) throws(Unobserved) in
    guard examination.read.sample.form == .session, examination.hasContradiction else { return }
    let isForeign = examination.read.claims.contains { claim in
      examination.rulings[claim.id].isContradicted && !claim.stated.holds("Error")
        && (examination.observation.visits[claim.id] ?? []).contains { $0.raised?.isOfOtherLanguage == true }
    }
    guard isForeign else { return }
    for claim in examination.read.claims where examination.rulings[claim.id].isContradicted {
      if examination.rulings[claim.id]?.doubt == nil {
        examination.rulings[claim.id]?.doubt = "lines of the session are no Python"
      }
    }
  }
}

extension Raised {
  /// Whether it is of a line that no Python compiles; the statements of Python 2 are Python all the same.
  fileprivate var isOfOtherLanguage: Bool {
    mro.contains("SyntaxError") && !message.hasPrefix("Missing parentheses in call")
  }
}
