import Verification

/// A release as the record names it: `3.12`, `3.14t`, `pypy3.9`, whatever its third number.
package struct RecordedRelease: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let series: Series
  package let number: ReleaseNumber

  /// Releases that follow one another.
  package struct Series: Sendable, Hashable, Comparable {
    /// What stands before the number: nothing for CPython, else the implementation in lower case.
    let prefix: String
    /// `t` for a free-threaded build.
    let suffix: String

    package static func < (left: Series, right: Series) -> Bool {
      (left.prefix, left.suffix) < (right.prefix, right.suffix)
    }
  }

  package init(_ release: Release) {
    series = Series(
      prefix: release.implementation == "CPython" ? "" : release.implementation.lowercased(),
      suffix: release.freeThreaded ? "t" : "")
    number = release.number
  }

  init(series: Series, number: ReleaseNumber) {
    self.series = series
    self.number = number
  }

  /// Reads `3.12`, `3.14t`, `pypy3.9`; nil where the text is none.
  init?(_ text: Substring) {
    let prefix = text.prefix(while: \.isLetter)
    let rest = text.dropFirst(prefix.count)
    guard let number = ReleaseNumber(rest.hasSuffix("t") ? rest.dropLast() : rest) else { return nil }
    self.init(series: Series(prefix: String(prefix), suffix: rest.hasSuffix("t") ? "t" : ""), number: number)
  }

  package var description: String { "\(series.prefix)\(number)\(series.suffix)" }

  package static func < (left: RecordedRelease, right: RecordedRelease) -> Bool {
    (left.series, left.number) < (right.series, right.number)
  }
}

extension Sequence<RecordedRelease> {
  /// In ascending order, those that follow one another folded into ranges: `3.8-3.12,3.14,3.14t`.
  package var folded: String {
    var ranges: [(first: RecordedRelease, last: RecordedRelease)] = []
    for release in sorted() {
      if let last = ranges.last?.last, last.next == release {
        ranges[ranges.count - 1].last = release
      } else {
        ranges.append((release, release))
      }
    }
    return ranges.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)-\($0.last)" }.joined(separator: ",")
  }
}

extension RecordedRelease {
  fileprivate var next: RecordedRelease {
    RecordedRelease(series: series, number: ReleaseNumber(major: number.major, minor: number.minor + 1))
  }

  /// No range is longer; a mistyped one shall not fill the memory.
  private static let longest = 100

  /// Reads what `folded` writes; nil where the text is something else.
  static func unfold(_ text: String) -> [RecordedRelease]? {
    var releases: [RecordedRelease] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { RecordedRelease($0) }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
        first.series == last.series, first.number.major == last.number.major, first.number <= last.number,
        last.number.minor - first.number.minor < longest
      else { return nil }
      releases += (first.number.minor...last.number.minor).map {
        RecordedRelease(series: first.series, number: ReleaseNumber(major: first.number.major, minor: $0))
      }
    }
    return releases
  }
}
