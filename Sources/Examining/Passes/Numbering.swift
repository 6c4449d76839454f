import Verification

extension Pass {
  /// Takes back "1", "2", "3" behind lines that show no numbers: they number them, whatever the order.
  static let numbering = Pass("numbering") { (examination, _) throws(Unobserved) in
    let numbered = examination.read.claims.filter(\.isBareNumber)
    examination.takeBackBracketed(numbered.filter { $0.stated.hasPrefix("(") })
    examination.takeBackNumberOfSample()
    let numbers = numbered.compactMap(\.number)
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

extension Examination {
  /// Three boxes of a question, "1" behind the one line of the first, "2" in the second, "3" in the third: they are numbered,
  /// unless it shows a number.
  fileprivate mutating func takeBackNumberOfSample() {
    guard let own = read.claims.first, read.claims.count == 1, own.isBareNumber,
      case .contradicted(let actual)? = rulings[own.id]?.verdict, Double(actual) == nil
    else { return }
    let numbers = page.samples.filter { $0.sample.questionID == read.sample.questionID }.compactMap { read in
      read.claims.count == 1 && read.claims[0].isBareNumber ? read.claims[0].number : nil
    }
    guard numbers.count > 2, numbers == Array(1...numbers.count) else { return }
    rulings[own.id] = nil
  }

  /// `#(4)`, `#(5)`, `#(7)`: nobody sets a value in brackets, and an author who numbers lines does, from top to bottom.
  fileprivate mutating func takeBackBracketed(_ claims: [Claim]) {
    let numbers = claims.compactMap(\.number)
    guard numbers.count > 1, zip(numbers, numbers.dropFirst()).allSatisfy(<),
      claims.allSatisfy({ rulings[$0.id] == nil || rulings[$0.id].isContradicted })
    else { return }
    for claim in claims { rulings[claim.id] = nil }
  }
}
