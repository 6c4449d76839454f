import Verification

extension Pass {
  /// `dir()`, `globals()`: what else has been typed by then is in it, and no page shows all of that.
  static let namesListed = Pass("names listed") { (examination, _) throws(Unobserved) in
    let listing = ["dir()", "globals()", "locals()", "vars()"]
    for claim in examination.read.claims where examination.rulings[claim.id].isContradicted {
      let shown = claim.code.hasPrefix("print(") ? String(claim.code.dropFirst(6).dropLast()) : claim.code
      guard listing.contains(shown), claim.isOutermost, let sign = claim.stated.first, "[{".contains(sign) else {
        continue
      }
      examination.rulings[claim.id] = Ruling(verdict: .unreached(.listsNames), way: examination.observation.way)
    }
  }
}

extension Claim {
  /// Whether it may be of the module's names, which are many; within a function there are few.
  fileprivate var isOutermost: Bool { source == .session || source == .outputBlock || stated.holds("'__name__'") }
}
