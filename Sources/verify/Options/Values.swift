import Glibc
import Planning
import Reporting
import Verification

extension String {
  /// Any text but none.
  static func word(_ text: String) throws(ValueError) -> String {
    if text.isEmpty { throw ValueError(expected: "a word") }
    return text
  }

  /// A zone by its place, which the machine must know, or by its rule, as POSIX writes it: `CET-1CEST`.
  static func timeZone(_ text: String) throws(ValueError) -> String {
    let isRule = text.contains(where: \.isNumber) && !text.contains("/")
    let isPlace = text.allSatisfy { $0.isLetter || $0.isNumber || "/_+-".contains($0) } && !text.hasPrefix("/")
    if isRule || isPlace && zoneFolders.contains(where: { access("\($0)/\(text)", R_OK) == 0 }) { return text }
    throw ValueError(expected: "a time zone that this machine knows: Europe/Berlin, UTC, or a rule like CET-1CEST")
  }

  private static let zoneFolders = [
    "/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo",
  ]
}

extension ReportFormat {
  /// One of those that the subcommand has.
  static func format(_ text: String, for subcommand: Subcommand) throws(ValueError) -> Self {
    if let format = subcommand.formats.first(where: { $0.name == text }) { return format }
    let names = subcommand.formats.map(\.name)
    throw ValueError(expected: names.choice, nearest: nearest(to: text, among: names).first)
  }
}

extension Int {
  /// A whole number from 1 to 1,024.
  static func count(_ text: String) throws(ValueError) -> Int {
    guard let count = digits(text), 1...1024 ~= count else {
      throw ValueError(expected: "a whole number from 1 to 1024")
    }
    return count
  }

  /// `1048576`, `512K`, `64M`, `2G`; the steps are of 1,024.
  static func bytes(_ text: String) throws(ValueError) -> Int {
    let units: [Character: Int] = ["K": 10, "M": 20, "G": 30]
    let shift = text.last.flatMap { units[Character($0.uppercased())] }
    let number = digits(shift == nil ? text : String(text.dropLast()))
    guard let number, number > 0, number <= Int.max >> (shift ?? 0) else {
      throw ValueError(expected: "a size such as 512M or 2G")
    }
    return number << (shift ?? 0)
  }

  /// As much as an interpreter needs to start.
  static func memory(_ text: String) throws(ValueError) -> Int {
    let bytes = try bytes(text)
    guard bytes >= leastMemory else { throw ValueError(expected: "a size from 32M, which Python needs to start") }
    return bytes
  }

  private static let leastMemory = 32 << 20

  /// Digits alone: no sign, no space.
  private static func digits(_ text: String) -> Int? {
    text.allSatisfy { "0"..."9" ~= $0 } ? Int(text) : nil
  }
}

extension PlanHeader.Shard {
  /// `2/4`.
  static func shard(_ text: String) throws(ValueError) -> Self {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { part in
      part.allSatisfy { "0"..."9" ~= $0 } ? Int(part) : nil
    }
    guard numbers.count == 2, let index = numbers[0], let count = numbers[1], 1...10_000 ~= count, 1...count ~= index
    else { throw ValueError(expected: "which part of how many, such as 1/4") }
    return Self(index: index, count: count)
  }
}

extension Double {
  /// A number of seconds above 0, up to a day.
  static func seconds(_ text: String) throws(ValueError) -> Double {
    guard text.allSatisfy({ "0"..."9" ~= $0 || $0 == "." }), let seconds = Double(text), seconds > 0, seconds <= 86_400
    else { throw ValueError(expected: "a number of seconds, such as 10 or 0.5") }
    return seconds
  }
}

extension RawRepresentable where Self: CaseIterable, RawValue == String {
  static func choice(_ text: String) throws(ValueError) -> Self {
    if let choice = Self(rawValue: text) { return choice }
    let words = allCases.map(\.rawValue)
    throw ValueError(expected: words.choice, nearest: nearest(to: text, among: words).first)
  }
}
