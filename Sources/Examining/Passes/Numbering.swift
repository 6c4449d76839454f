import Verification

extension Pass {
  /// Takes back "1", "2", "3" behind lines that show no numbers: they number them, whatever the order.
  static let numbering = Pass("numbering") { (examination, _) throws(Unobserved) in
    let numbered = examination.read.claims.filter { claim in
      claim.source == .comment && claim.commentary == nil && claim.hedge == nil && Int(claim.stated) != nil
    }
    let numbers = numbered.compactMap { Int($0.stated) }
    guard numbers.count > 1, numbers.sorted() == Array(1...numbers.count) else { return }
    let showNone = numbered.allSatisfy { claim in
      guard case .contradicted(let actual)? = examination.rulings[claim.id]?.verdict else { return false }
      return Double(actual) == nil
    }
    if showNone { for claim in numbered { examination.rulings[claim.id] = nil } }
  }
}
