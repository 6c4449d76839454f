/// Why something did not come about, with how often.
///
/// A reason may be the message of an exception, as long and as various as a sample makes it: memory does not grow with the
/// bank.
struct ReasonCounts: Sendable, Hashable {
  private(set) var counts: [String: Int] = [:]
  /// How many there were whose reason is not kept.
  private(set) var others = 0

  private static let most = 1_000
  private static let longest = 500

  /// With the most frequent first.
  var sorted: [(reason: String, count: Int)] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }

  mutating func add(_ reason: String) {
    let reason = reason.utf8.count <= Self.longest ? reason : reason.beginning(Self.longest)
    if counts[reason] != nil || counts.count < Self.most { counts[reason, default: 0] += 1 } else { others += 1 }
  }
}

extension String {
  /// So many scalars; characters may be of any length.
  fileprivate func beginning(_ count: Int) -> String {
    unicodeScalars.count <= count ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(count))) + " …"
  }
}
