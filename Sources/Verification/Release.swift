/// A Python release as it is run, one interpreter of it.
package struct Release: Sendable, Hashable, Identifiable {
  /// What `--python` takes and what keys the report's maps: `3.12`, `3.14t` free-threaded, `pypy3.9`; with the full
  /// version where two interpreters of one release take part.
  package let id: String
  /// `3.12.1`, `3.15.0a2`.
  package let version: String
  /// `CPython`, `PyPy`.
  package let implementation: String
  package let freeThreaded: Bool
  /// The real interpreter, seen through shims and links.
  package let path: String
  package let number: ReleaseNumber

  package init(
    id: String, version: String, implementation: String, freeThreaded: Bool, path: String, number: ReleaseNumber
  ) {
    self.id = id
    self.version = version
    self.implementation = implementation
    self.freeThreaded = freeThreaded
    self.path = path
    self.number = number
  }
}

/// The part of a Python version that names a release: `3.12`.
package struct ReleaseNumber: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let major: Int
  package let minor: Int

  package init(major: Int, minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// Reads `3.12` or `3.12.1`; nil where the text is no version.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { "0"..."9" ~= $0 } }),
      let major = Int(parts[0]), let minor = Int(parts[1])
    else { return nil }
    self.init(major: major, minor: minor)
  }

  package var description: String { "\(major).\(minor)" }

  package static func < (left: ReleaseNumber, right: ReleaseNumber) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }
}

/// The releases from one to another; an open end is nil.
package struct ReleaseRange: Sendable, Hashable, CustomStringConvertible {
  package let from: ReleaseNumber?
  /// The last release that belongs to the range.
  package let through: ReleaseNumber?

  package init(from: ReleaseNumber?, through: ReleaseNumber?) {
    self.from = from
    self.through = through
  }

  /// Both ends belong to the range.
  package func contains(_ number: ReleaseNumber) -> Bool {
    if let from, number < from { return false }
    if let through, number > through { return false }
    return true
  }

  package var description: String {
    switch (from, through) {
    case (nil, nil): "any release"
    case (let from?, nil): "\(from)+"
    case (nil, let through?): "up to \(through)"
    case (let from?, let through?): from == through ? "\(from)" : "\(from)–\(through)"
    }
  }
}
