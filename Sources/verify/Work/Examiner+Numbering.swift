import Verification

extension Examiner {
  /// Takes back "1", "2", "3" behind lines that show no numbers: they number them, whatever the order.
  func dismissNumbering(_ rulings: inout [Ruling?], of sample: ReadSample) {
    var numbers: [Int] = []
    var places: [Int] = []
    for (index, claim) in sample.claims.enumerated() where claim.source == .comment && claim.commentary == nil {
      guard let number = Int(claim.stated), claim.hedge == nil else { continue }
      numbers.append(number)
      places.append(index)
    }
    guard numbers.count > 1, numbers.sorted() == Array(1...numbers.count) else { return }
    let showNone = places.allSatisfy { place in
      guard case .contradicted(let actual)? = rulings[place]?.verdict else { return false }
      return Double(actual) == nil
    }
    if showNone { for place in places { rulings[place] = nil } }
  }
}
