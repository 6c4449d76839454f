import Verification

extension Comparison {
  /// `took 1.0012s` for `took 1.0003s`: a time that was measured, within a factor of 1.5 or 0.1 s. One printed without a
  /// point was not measured but said.
  static let durations = Comparison(
    Agreement("durations", leavesRoom: true, isOfTime: true), of: [.comment, .line]
  ) { stated, actual in
    let one = NumberedText(stated.bare).pieces
    let other = NumberedText(actual.bare).pieces
    guard one.count == other.count, one.count > 1 else { return false }
    return zip(one.indices, zip(one, other)).allSatisfy { index, pair in
      if case .number(let digits) = pair.0, case .number(let value) = pair.1, value.holds("."),
        one[index + 1].beginsWithTimeUnit, other[index + 1].beginsWithTimeUnit
      {
        return Quantity(digits + one[index + 1].unit)?.isNear(Quantity(value + other[index + 1].unit)) == true
      }
      return pair.0 == pair.1 || pair.0.isSameUnit(as: pair.1)
    }
  }
}

extension Quantity {
  fileprivate func isNear(_ other: Quantity?) -> Bool { other.map(isNear) ?? false }
}

extension NumberedText.Piece {
  /// The word with which it begins.
  fileprivate var unit: String {
    guard case .words(let bytes) = self else { return "" }
    return String(decoding: bytes.drop { $0 == 0x20 }.prefix { ShownText.isWord($0) }, as: UTF8.self)
  }

  /// `s` and ` s` differ by a space only, and `ms` by what the number says.
  fileprivate func isSameUnit(as other: NumberedText.Piece) -> Bool {
    guard beginsWithTimeUnit, other.beginsWithTimeUnit, case .words(let bytes) = self, case .words(let seen) = other
    else { return false }
    return bytes.drop { $0 == 0x20 }.drop { ShownText.isWord($0) }
      .elementsEqual(seen.drop { $0 == 0x20 }.drop { ShownText.isWord($0) })
  }
}
