import Verification

extension Pass {
  /// Takes back a number that stands behind several lines which show nothing and are worth something else: `left = 0  # 1`,
  /// `if found:  # 1`, `return middle  # 1` count steps.
  static let steps = Pass("steps") { (examination, _) throws(Unobserved) in
    let counts = examination.read.claims.filter { $0.isBareNumber && $0.isOfQuietLine }
    let byNumber = Dictionary(grouping: counts, by: \.stated)
    func contradicted(_ claims: [Claim]) -> [Claim] {
      claims.filter { examination.rulings[$0.id].isContradicted }
    }
    // Whoever counts one step so counts the others, too.
    let isCounting = byNumber.values.contains { claims in
      let wrong = contradicted(claims)
      // Two are enough where neither line is worth a number at all.
      let showNone = wrong.allSatisfy { examination.rulings[$0.id]?.verdict.actual.flatMap(Double.init) == nil }
      return claims.count >= fewest && wrong.count * 2 > claims.count
        || claims.count == 2 && wrong.count == 2 && showNone
    }
    // One that is what its line is worth is so by chance.
    if isCounting { for claim in counts { examination.rulings[claim.id] = nil } }
  }

  private static let fewest = 3
}

extension Claim {
  /// A whole number behind code, and not a word about it.
  var isBareNumber: Bool { source == .comment && commentary == nil && hedge == nil && number != nil }

  /// `4`, also as `(4)`.
  var number: Int? {
    Int(stated.hasPrefix("(") && stated.hasSuffix(")") ? String(stated.dropFirst().dropLast()) : stated)
  }
}
