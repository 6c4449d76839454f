import Verification

extension Pass {
  /// What shows the release that the author had says nothing about Python: `sys.version_info  # (3, 7, 3, …)`.
  static let ownRelease = Pass("own release") { (examination, _) throws(Unobserved) in
    // `[3, 12, 1]` may be a list that was sorted.
    guard examination.hasContradiction, examination.read.program.source.holds("version") else { return }
    let parts = examination.release.version.split { !$0.isNumber }.prefix(3)
    guard parts.count == 3 else { return }
    let spellings = [
      parts.joined(separator: "."), parts.joined(separator: ", "),
      "major=\(parts[0]), minor=\(parts[1]), micro=\(parts[2])",
    ]
    for claim in examination.read.claims {
      guard let ruling = examination.rulings[claim.id], case .contradicted(let actual) = ruling.verdict else {
        continue
      }
      if spellings.contains(where: { actual.holds($0) && !claim.stated.holds($0) && !claim.code.holds($0) }) {
        examination.rulings[claim.id] = Ruling(verdict: .unreached(.dependsOnMachine(actual)), way: ruling.way)
      }
    }
  }
}
