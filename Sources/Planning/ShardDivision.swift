/// Divides what comes one after another into parts of like cost: each goes to the part that has least so far.
///
/// The same costs in the same order give the same parts in every process; two parts differ by no more than the dearest piece.
package struct ShardDivision: Sendable {
  private let index: Int
  private var loads: [Double]

  /// - Parameters:
  ///   - index: of the part that is wanted, from 1.
  ///   - count: of all parts.
  package init(index: Int, count: Int) {
    self.index = index
    loads = Array(repeating: 0, count: count)
  }

  /// Whether the next piece, which takes so many seconds, belongs to the part.
  package mutating func takes(_ seconds: Double) -> Bool {
    var least = 0
    for other in loads.indices where loads[other] < loads[least] { least = other }
    loads[least] += seconds
    return least == index - 1
  }
}
