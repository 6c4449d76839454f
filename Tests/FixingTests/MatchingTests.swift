import Testing

@testable import Fixing

struct MatchingTests {
  /// The longest common subsequence's length, by the table.
  private func longest(_ old: [Int], _ new: [Int]) -> Int {
    var row = Array(repeating: 0, count: new.count + 1)
    for a in old {
      var before = 0
      for (index, b) in new.enumerated() {
        let above = row[index + 1]
        row[index + 1] = a == b ? before + 1 : max(above, row[index])
        before = above
      }
    }
    return row[new.count]
  }

  @Test func `as many are matched as there can be, in order`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let letters = Int.random(in: 1...5, using: &random)
      let old = (0..<Int.random(in: 0...14, using: &random)).map { _ in Int.random(in: 0..<letters, using: &random) }
      let new = (0..<Int.random(in: 0...14, using: &random)).map { _ in Int.random(in: 0..<letters, using: &random) }
      let pairs = Matching(old, new, by: ==).pairs
      #expect(pairs.allSatisfy { old[$0.old] == new[$0.new] }, "\(old) \(new)")
      #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new }, "\(old) \(new)")
      #expect(pairs.count == longest(old, new), "\(old) \(new): \(pairs)")
    }
  }

  @Test func `long lists that differ in little take little`() {
    let old = Array(0..<20_000)
    var new = old
    for index in stride(from: 5, to: new.count, by: 1_000) { new[index] = -index }
    new.insert(-1, at: 700)
    #expect(Matching(old, new, by: ==).pairs.count == old.count - 20)
  }
}
