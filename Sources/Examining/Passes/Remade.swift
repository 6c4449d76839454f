import Verification

extension Pass {
  /// Where a class is written anew, an object that the page made before is of the old one; the text that is stated of it is the new one's,
  /// where the old one has none.
  static let remade = Pass("remade") { (examination, _) throws(Unobserved) in
    guard examination.hasContradiction, examination.index > 0 else { return }
    for claim in examination.read.claims where examination.rulings[claim.id].isContradicted {
      let names = NameUses(Program(source: claim.code)).used
      guard let (name, maker) = examination.page.outdated(among: names, at: examination.index),
        examination.rulings[claim.id]?.verdict.actual?.holds("<__main__.\(maker) object at 0x") == true
      else { continue }
      examination.rulings[claim.id] = Ruling(
        verdict: .unreached(.lacks(.remade(name, by: maker))), way: examination.observation.way)
    }
  }
}
