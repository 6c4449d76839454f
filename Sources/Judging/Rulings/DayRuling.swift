import Verification
import Vocabulary

/// What becomes of the day that `date.today()` gave the author: every run of today gives the same, and none of tomorrow.
struct DayRuling {
  private let claim: Claim
  private let actual: String

  init(_ claim: Claim, actual: String) {
    self.claim = claim
    self.actual = actual
  }

  /// - Parameter day: the day of the run: `2026-03-01`.
  func shows(_ day: String) -> Bool {
    let parts = day.split(separator: "-").map(String.init)
    guard parts.count == 3, let month = Int(parts[1]), let date = Int(parts[2]),
      Months.english.indices.contains(month - 1)
    else { return false }
    let (year, name) = (parts[0], Months.english[month - 1])
    if actual == year {
      return ["today()", ".year", "now(", "localtime(", "strftime("].contains(where: claim.code.holds)
    }
    let spellings = [
      day, "\(year)/\(parts[1])/\(parts[2])", "\(year), \(month), \(date)", "\(parts[2])/\(parts[1])/\(year)",
      "\(parts[1])/\(parts[2])/\(year)", "\(parts[2]).\(parts[1]).\(year)", "\(parts[2])-\(parts[1])-\(year)",
      "\(name) \(parts[2])", "\(name) \(date)", "\(parts[2]) \(name)", "\(name.prefix(3)) \(parts[2])",
      "\(parts[2]) \(name.prefix(3))",
    ]
    return spellings.contains { actual.holds($0) && !claim.stated.holds($0) }
  }
}
