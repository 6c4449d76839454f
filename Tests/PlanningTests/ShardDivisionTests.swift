import Testing

@testable import Planning

@Suite struct ShardDivisionTests {
  /// A few dear ones among many.
  private static let costs = (0..<500).map { $0 % 37 == 0 ? 0.5 + Double($0 % 5) : 0.003 }

  @Test(arguments: [1, 2, 3, 7]) func `every piece is in one part, and the parts cost alike`(_ count: Int) {
    var taken = [Int](repeating: 0, count: Self.costs.count)
    var loads: [Double] = []
    for index in 1...count {
      var division = ShardDivision(index: index, count: count)
      var load = 0.0
      for (piece, cost) in Self.costs.enumerated() where division.takes(cost) {
        taken[piece] += 1
        load += cost
      }
      loads.append(load)
    }
    #expect(taken.allSatisfy { $0 == 1 })
    let spread = (loads.max() ?? 0) - (loads.min() ?? 0)
    #expect(spread <= 4.5 + 1e-9)
  }
}
