import Verification

extension Pass {
  /// Where a class is written anew, an object that the page made before is of the old one; what is stated of it is meant of the new.
  static let remade = Pass("remade") { (examination, _) throws(Unobserved) in
    guard examination.hasContradiction, examination.index > 0 else { return }
    for claim in examination.read.claims where examination.rulings[claim.id].isContradicted {
      let names = NameUses(Program(source: claim.code)).used
      guard let (name, maker) = examination.page.outdated(among: names, at: examination.index) else { continue }
      examination.rulings[claim.id] = Ruling(
        verdict: .unreached(.lacks(.remade(name, by: maker))), way: examination.observation.way)
    }
  }
}
