import Vocabulary

/// A number with its unit as an author or a program writes it: `400,000`, `8 MB`, `0.05s`.
struct Quantity: Equatable {
  /// In seconds or bytes where there is a unit of time or size.
  let amount: Double
  let dimension: Dimension?
  /// Whether the unit is a multiple or a part, such as `MB`, so that the number was rounded to it.
  let isScaled: Bool

  typealias Dimension = Units.Dimension

  /// Reads a text that is nothing but a quantity.
  init?(_ text: String) {
    let text = text.trimmed
    let sign = text.hasPrefix("-") ? "-" : ""
    let unsigned = text.dropFirst(sign.isEmpty ? 0 : 1)
    let number = unsigned.prefix { $0.isASCII && ($0.isNumber || "._,".contains($0)) }
    let unit = String(unsigned.dropFirst(number.count)).trimmed
    var digits = ""
    for character in number where character != "," && character != "_" { digits.append(character) }
    guard let first = number.first, first != ",", number.last != ",", let amount = Double(sign + digits) else {
      return nil
    }
    if unit.isEmpty {
      self.init(amount: amount, dimension: nil, isScaled: false)
    } else if let found = Units.byName[unit.lowercased()] ?? Units.byName[unit] {
      self.init(amount: amount * found.factor, dimension: found.dimension, isScaled: found.factor != 1)
    } else {
      return nil
    }
  }

  private init(amount: Double, dimension: Dimension?, isScaled: Bool) {
    self.isScaled = isScaled
    self.amount = amount
    self.dimension = dimension
  }

  /// Whether the two can be compared: a number without a unit is taken for the other's.
  func isCommensurable(with other: Quantity) -> Bool {
    dimension == nil || other.dimension == nil || dimension == other.dimension
  }

  /// Near enough for a figure called approximate: times within a factor of 1.5 or 0.1 s, since they depend on the
  /// machine; all else within a quarter, since sizes differ between releases.
  func isNear(_ other: Quantity) -> Bool {
    guard isCommensurable(with: other) else { return false }
    if dimension == .time || other.dimension == .time {
      return Self.ratio(amount, other.amount) <= 1.5 || abs(amount - other.amount) <= 0.1
    }
    return Self.ratio(amount, other.amount) <= 1.25
  }

  private static func ratio(_ one: Double, _ other: Double) -> Double {
    if one == other { return 1 }
    guard one != 0, other != 0, one.sign == other.sign else { return .infinity }
    return max(abs(one), abs(other)) / min(abs(one), abs(other))
  }
}
