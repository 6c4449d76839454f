/// A float as an author writes it, to as many digits as seem worth it.
struct StatedDigits {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// Equal, or rounded or cut to the digits stated: 0.33 states 0.3333333333333333.
  ///
  /// 0.3 does not state 0.30000000000000004: what is left off there is not more of the number but the rounding error
  /// that such an answer is about. Nor does 2.0 state 1.98: a fraction of zeros is meant.
  func states(_ actual: String) -> Bool {
    guard let stated = Double(text), let value = Double(actual) else { return text == actual }
    if stated == value { return stated.sign == value.sign }
    guard stated.isFinite, value.isFinite, let unit else { return false }
    let difference = abs(stated - value)
    guard difference > unit * 1e-4 else { return false }
    let isRounded = difference <= unit * 0.5 * (1 + 1e-9)
    let isCut = abs(value) > abs(stated) && stated.sign == value.sign && difference < unit
    return isRounded || isCut
  }

  /// What one more in the last digit stated would add; nil where no fraction is stated.
  private var unit: Double? {
    let parts = text.lowercased().split(separator: "e", maxSplits: 1)
    guard let mantissa = parts.first, let point = mantissa.firstIndex(of: ".") else { return nil }
    let fraction = mantissa[mantissa.index(after: point)...]
    guard fraction.contains(where: { $0 != "0" }) else { return nil }
    let exponent = parts.count == 2 ? parts[1] : "0"
    return Int(exponent).flatMap { Double("1e\($0 &- fraction.count)") }
  }
}
