import Verification

extension Comparison {
  /// `area: 3.14` for `area: 3.14159`: floats within other text, to the digits stated.
  static let digits = Comparison(Agreement("digits", leavesRoom: true), of: [.comment, .line, .item]) {
    stated, actual in
    guard !stated.isExact || actual.literal?.isRepr != true else { return false }
    let one = NumberedText(stated.bare).pieces
    let other = NumberedText(actual.bare).pieces
    guard one.count == other.count, one.count > 1 else { return false }
    return zip(one, other).allSatisfy { piece, seen in
      if case .number(let digits) = piece, case .number(let value) = seen, digits.holds("."), value.holds(".") {
        return StatedDigits(digits).states(value)
      }
      return piece == seen
    }
  }
}
