import Verification

extension Pass {
  /// Where a class is written anew, an object that the page made before is of the old one; the text that is stated of it is the new one's,
  /// where the old one has none.
  static let remade = Pass("remade") { (examination, _) throws(Unobserved) in
    guard examination.hasContradiction, examination.index > 0 else { return }
    for claim in examination.read.claims where examination.rulings[claim.id].isContradicted {
      let names = NameUses(Program(source: claim.code)).used
      guard let maker = examination.rulings[claim.id]?.verdict.actual?.classOfPlainObject,
        let name = examination.page.outdated(among: names, of: maker, at: examination.index)
      else { continue }
      examination.rulings[claim.id] = Ruling(
        verdict: .unreached(.lacks(.remade(name, by: maker))), way: examination.observation.way)
    }
  }
}

extension String {
  /// `Point` of `<__main__.Point object at 0x7f12>`.
  fileprivate var classOfPlainObject: String? {
    guard let start = range(of: "<__main__."), let end = range(of: " object at 0x"), start.upperBound < end.lowerBound
    else { return nil }
    return String(self[start.upperBound..<end.lowerBound])
  }
}
