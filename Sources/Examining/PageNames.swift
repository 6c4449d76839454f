import Synchronization
import Verification

/// What the samples of a page do to names. Most pages have no sample that lacks one, so it is found out when it is first asked for.
final class PageNames: Sendable {
  struct Found: Sendable {
    let uses: [NameUses]
    /// By name: the samples that bind it or may change what it holds, in their order.
    let makers: [String: [Int]]
  }

  private let samples: [ReadSample]
  private let known = Mutex<Found?>(nil)

  init(of samples: [ReadSample]) { self.samples = samples }

  var found: Found {
    known.withLock { known in
      if let known { return known }
      let uses = samples.map { NameUses($0.program) }
      var makers: [String: [Int]] = [:]
      for (index, use) in uses.enumerated() where samples[index].sample.isSeen {
        for name in use.bound.union(use.changed) { makers[name, default: []].append(index) }
      }
      let found = Found(uses: uses, makers: makers)
      known = found
      return found
    }
  }
}
