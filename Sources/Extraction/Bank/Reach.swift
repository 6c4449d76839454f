/// What of a folder is read.
package struct Reach: Sendable, Hashable {
  /// Patterns of what is not, as a `.gitignore` of the working folder would write them.
  package var excluded: [String]
  /// Whether what is hidden is read, and what a `.gitignore` names.
  package var readsHidden: Bool

  package init(excluded: [String] = [], readsHidden: Bool = false) {
    self.excluded = excluded
    self.readsHidden = readsHidden
  }

  /// Why something is passed over.
  package enum Omission: String, Sendable, Hashable, CaseIterable {
    case hidden
    case ignored
    case excluded
  }
}

/// What was passed over on the way: how much of each kind, and the first of them.
package struct PassedOver: Sendable, Hashable, CustomStringConvertible {
  package private(set) var counts: [Reach.Omission: Int] = [:]
  package private(set) var paths: [String] = []

  private static let shown = 5

  package var isEmpty: Bool { counts.isEmpty }

  /// In one line, with what to do about it.
  package var description: String {
    let count = counts.values.reduce(0, +)
    let kinds = Reach.Omission.allCases.compactMap { kind in counts[kind].map { "\($0) \(kind.rawValue)" } }
    let more = count > paths.count ? ", …" : ""
    let help = counts.keys.contains { $0 != .excluded } ? " (--hidden reads what is hidden or ignored)" : ""
    return "passed over \(kinds.joined(separator: ", ")): \(paths.joined(separator: ", "))\(more)\(help)"
  }

  mutating func add(_ path: String, _ omission: Reach.Omission) {
    counts[omission, default: 0] += 1
    if paths.count < Self.shown { paths.append(path) }
  }

  mutating func add(_ other: PassedOver) {
    counts.merge(other.counts, uniquingKeysWith: +)
    paths = Array((paths + other.paths).prefix(Self.shown))
  }
}
