/// A number with its unit as an author or a program writes it: `400,000`, `8 MB`, `0.05s`.
struct Quantity: Equatable {
  /// In seconds or bytes where there is a unit of time or size.
  let amount: Double
  let dimension: Dimension?

  enum Dimension {
    case time
    case size
    /// "items", "%": compared by its word elsewhere.
    case count
  }

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
      self.init(amount: amount, dimension: nil)
    } else if let (factor, dimension) = Self.units[unit.lowercased()] ?? Self.units[unit] {
      self.init(amount: amount * factor, dimension: dimension)
    } else {
      return nil
    }
  }

  private init(amount: Double, dimension: Dimension?) {
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

  /// By their names in lower case; `K` and `M` alone are counted in bytes only where a `B` follows.
  static let units: [String: (Double, Dimension)] = {
    var units: [String: (Double, Dimension)] = [
      "k": (1e3, .count), "thousand": (1e3, .count), "m": (1e6, .count), "million": (1e6, .count),
      "billion": (1e9, .count),
    ]
    let times: [(Double, [String])] = [
      (1e-9, ["ns", "nanosecond", "nanoseconds"]), (1e-6, ["us", "µs", "μs", "microsecond", "microseconds"]),
      (1e-3, ["ms", "msec", "millisecond", "milliseconds"]), (1, ["s", "sec", "secs", "second", "seconds"]),
      (60, ["min", "mins", "minute", "minutes"]), (3600, ["h", "hour", "hours"]),
    ]
    for (factor, names) in times { for name in names { units[name] = (factor, .time) } }
    let sizes: [(Double, [String])] = [
      (1, ["b", "byte", "bytes"]), (1e3, ["kb", "kilobyte", "kilobytes"]), (1024, ["kib"]),
      (1e6, ["mb", "megabyte", "megabytes"]), (1_048_576, ["mib"]), (1e9, ["gb", "gigabyte", "gigabytes"]),
      (1_073_741_824, ["gib"]),
    ]
    for (factor, names) in sizes { for name in names { units[name] = (factor, .size) } }
    return units
  }()
}
