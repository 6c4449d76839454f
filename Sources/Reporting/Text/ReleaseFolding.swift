import Verification

/// Names sets of releases shortly: `3.8–3.11`, `3.13+` where it goes on to the newest one asked for. Of releases between two that nobody
/// asked for nothing is said: `3.8, 3.12`.
struct ReleaseFolding: Sendable {
  /// The ids asked for, in ascending order, one list for each kind of interpreter: ranges do not mix them.
  private let kinds: [[String]]
  private let count: Int
  /// Those that another one lies between them and the one asked for before them.
  private let behindGap: Set<String>

  init(_ releases: [Release]) {
    var kinds: [Kind: [String]] = [:]
    var order: [Kind] = []
    for release in releases {
      let kind = Kind(implementation: release.implementation, freeThreaded: release.freeThreaded)
      if kinds[kind] == nil { order.append(kind) }
      kinds[kind, default: []].append(release.id)
    }
    self.kinds = order.compactMap { kinds[$0] }
    self.count = releases.count
    let numbers = Dictionary(releases.map { ($0.id, $0.number) }) { first, _ in first }
    behindGap = self.kinds.reduce(into: []) { found, kind in
      for (before, id) in zip(kind, kind.dropFirst()) where !numbers[before].isFollowed(by: numbers[id]) {
        found.insert(id)
      }
    }
  }

  /// The ids in the order asked for, neighbours folded into ranges, `, ` between them.
  func fold(_ ids: Set<String>) -> String {
    kinds.flatMap { kind in
      kind.split { !ids.contains($0) }.flatMap(unbroken).map { run in
        guard let first = run.first, let last = run.last, run.count > 1 else { return run.joined() }
        return run.endIndex == kind.endIndex && run.startIndex > 0 ? "\(first)+" : "\(first)–\(last)"
      }
    }.joined(separator: ", ")
  }

  /// The stretches of a run that have no gap in them.
  private func unbroken(_ run: ArraySlice<String>) -> [ArraySlice<String>] {
    let starts = run.indices.filter { $0 == run.startIndex || behindGap.contains(run[$0]) }
    return zip(starts, starts.dropFirst() + [run.endIndex]).map { run[$0..<$1] }
  }

  /// All of them, one kind of interpreter after the other.
  var ids: [String] { kinds.flatMap(\.self) }

  /// The releases that say something else than the one before them; ranges of one kind of interpreter are not compared
  /// with another.
  func changes(_ said: (String) -> some Equatable) -> [String] {
    kinds.flatMap { kind in
      zip(kind, kind.dropFirst()).filter { said($0) != said($1) }.map(\.1)
    }
  }

  /// As `fold`, and `every release` for all of several; nil where only one was asked for, which needs no name.
  func name(_ ids: Set<String>) -> String? {
    switch count {
    case ...1: nil
    case ids.count: "every release"
    default: fold(ids)
    }
  }

  private struct Kind: Hashable {
    let implementation: String
    let freeThreaded: Bool
  }
}

extension ReleaseNumber? {
  /// Whether no release lies between this one and the other, or both are builds of one.
  fileprivate func isFollowed(by next: ReleaseNumber?) -> Bool {
    guard let self, let next else { return false }
    return self.major == next.major && (0...1).contains(next.minor - self.minor)
  }
}

extension [String] {
  /// `3.9, 3.11 and 3.13`; nil where there is none.
  var listed: String? {
    guard let last else { return nil }
    return count > 1 ? "\(dropLast().joined(separator: ", ")) and \(last)" : last
  }
}
