import Verification

extension Pass {
  /// What shows the release that the author had says nothing about Python: `sys.version_info  # (3, 7, 3, …)`.
  static let ownRelease = Pass("own release") { (examination, _) throws(Unobserved) in
    guard examination.hasContradiction else { return }
    let folder = "python\(examination.release.number)"
    for claim in examination.read.claims {
      guard let ruling = examination.rulings[claim.id], case .contradicted(let actual) = ruling.verdict,
        actual.holds(folder), claim.stated.withoutReleases == actual.withoutReleases
      else { continue }
      examination.rulings[claim.id] = Ruling(verdict: .unreached(.dependsOnMachine(actual)), way: ruling.way)
    }
    // `[3, 12, 1]` may be a list that was sorted.
    guard examination.read.program.source.holds("version") else { return }
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

extension String {
  /// Without the numbers in `/usr/lib/python3.12`.
  fileprivate var withoutReleases: String {
    var parts: [Substring] = []
    var rest = self[...]
    while let name = rest.range(of: "python") {
      parts.append(rest[..<name.upperBound])
      rest = rest[name.upperBound...].drop { $0.isNumber || $0 == "." }
    }
    return (parts + [rest]).joined()
  }
}
