import Synchronization

/// How long the samples of a page took when each was run, without those that it went on from.
///
/// Whoever goes on from one has it run again, and a page with one that computes for seconds would take as long for each sample
/// below it.
final class BoxTimes: Sendable {
  /// Of the time limit, what the earlier samples may take together that one is run after because of a name. Two runs of that length
  /// are what a contradiction needs before it is believed, and a sample's `Budget` holds them.
  private static let share = 0.5

  /// In seconds, by the sample's number on its page; the longest on any release.
  private let known = Mutex<[Int: Double]>([:])

  /// Notes how long a sample took together with those that it was run after; nothing where one of these is not known yet.
  func note(_ seconds: Double, of index: Int, after earlier: Set<Int>) {
    known.withLock { known in
      var own = seconds
      for sample in earlier {
        guard let taken = known[sample] else { return }
        own -= taken
      }
      known[index] = max(known[index, default: 0], own)
    }
  }

  /// The seconds that they may take together, where it is known that they take longer.
  func bound(exceededBy samples: some Sequence<Int>, limit: Double?) -> Double? {
    guard let bound = limit.map({ $0 * Self.share }) else { return nil }
    let seconds = known.withLock { known in samples.reduce(0) { $0 + known[$1, default: 0] } }
    return seconds > bound ? bound : nil
  }
}
