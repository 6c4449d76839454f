import Verification

extension Comparison {
  /// `78.54...` for 78.53975: a number with more digits than are stated, cut or rounded.
  static let openDigits = Comparison("digits that go on", of: [.comment, .item]) { stated, actual in
    guard let sign = ["...", "…"].first(where: stated.text.hasSuffix),
      case let digits = String(stated.text.dropLast(sign.count)), digits.holds("."), Double(digits) != nil
    else { return false }
    return StatedDigits(digits).states(actual.plain)
  }
}
