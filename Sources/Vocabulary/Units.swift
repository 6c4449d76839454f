/// The units of times and sizes, and the words for large numbers.
package enum Units {
  /// What a unit measures.
  package enum Dimension: Sendable {
    case time, size
    /// No more than how many.
    case count
  }

  /// A unit by its names in lower case.
  package struct Unit: Sendable {
    package let names: [String]
    /// In seconds, bytes or ones.
    package let factor: Double
    package let dimension: Dimension
  }

  package static let all = [
    Unit(names: ["nanosecond", "nanoseconds", "ns"], factor: 1e-9, dimension: .time),
    // The micro sign and the Greek letter look alike.
    Unit(names: ["microsecond", "microseconds", "us", "µs", "μs"], factor: 1e-6, dimension: .time),
    Unit(names: ["millisecond", "milliseconds", "ms", "msec"], factor: 1e-3, dimension: .time),
    Unit(names: ["s", "sec", "second", "seconds", "secs"], factor: 1, dimension: .time),
    Unit(names: ["min", "mins", "minute", "minutes"], factor: 60, dimension: .time),
    Unit(names: ["h", "hour", "hours"], factor: 3600, dimension: .time),
    Unit(names: ["b", "byte", "bytes"], factor: 1, dimension: .size),
    Unit(names: ["kb", "kilobyte", "kilobytes"], factor: 1e3, dimension: .size),
    Unit(names: ["kib"], factor: 1024, dimension: .size),
    Unit(names: ["mb", "megabyte", "megabytes"], factor: 1e6, dimension: .size),
    Unit(names: ["mib"], factor: 1_048_576, dimension: .size),
    Unit(names: ["gb", "gigabyte", "gigabytes"], factor: 1e9, dimension: .size),
    Unit(names: ["gib"], factor: 1_073_741_824, dimension: .size),
    // `K` and `M` alone are counted in bytes only where a `B` follows.
    Unit(names: ["k", "thousand"], factor: 1e3, dimension: .count),
    Unit(names: ["m", "million"], factor: 1e6, dimension: .count),
    Unit(names: ["billion"], factor: 1e9, dimension: .count),
  ]

  /// By each of its names.
  package static let byName = Dictionary(
    uniqueKeysWithValues: all.flatMap { unit in unit.names.map { ($0, unit) } })

  /// The names of times.
  package static let times = names(of: .time)
  /// The names of sizes.
  package static let sizes = names(of: .size)

  private static func names(of dimension: Dimension) -> Phrases {
    Phrases(english: all.filter { $0.dimension == dimension }.flatMap(\.names))
  }
}
