import Verification

extension Pass {
  /// Takes back what an `assert` claims by itself where the page shows that it fails: in a comment, in a box of output, in words.
  static let failingAsserts = Pass("asserts shown to fail") { (examination, _) throws(Unobserved) in
    let read = examination.read
    let asserts = read.claims.filter { $0.isOwnAssert && examination.rulings[$0.id].isContradicted }
    guard !asserts.isEmpty else { return }
    let name = "AssertionError"
    let isStated =
      read.claims.contains { !$0.isOwnAssert && $0.stated.holds(name) }
      || read.sample.outputs.contains { $0.text.holds(name) }
      || read.sample.text.holds("except \(name)") || read.sample.prose.contains { $0.text.holds(name) }
    if isStated { for claim in asserts { examination.rulings[claim.id] = nil } }
  }
}

extension Claim {
  /// What the sample states by an `assert` alone.
  fileprivate var isOwnAssert: Bool { answer == .assertion }
}
