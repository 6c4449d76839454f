import Verification

extension Pass {
  /// Takes back "1", "2", "3" behind lines that show no numbers: they number them, whatever the order.
  static let numbering = Pass("numbering") { (examination, _) throws(Unobserved) in
    let numbered = examination.read.claims.filter(\.isBareNumber)
    let numbers = numbered.compactMap { Int($0.stated) }
    guard numbers.count > 1, numbers.sorted() == Array(1...numbers.count) else { return }
    let wrong = numbered.compactMap { claim -> String? in
      guard case .contradicted(let actual)? = examination.rulings[claim.id]?.verdict else { return nil }
      return actual
    }
    guard !wrong.isEmpty, wrong.allSatisfy({ Double($0) == nil }) else { return }
    // One that stands in its row may be what its line shows by chance.
    let isInOrder = numbers.count >= fewestInOrder && numbers == numbers.sorted()
    if wrong.count == numbered.count || isInOrder { for claim in numbered { examination.rulings[claim.id] = nil } }
  }

  private static let fewestInOrder = 3
}
