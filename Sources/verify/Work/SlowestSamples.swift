import Reporting
import Verification

/// The samples whose runs took longest.
struct SlowestSamples {
  /// The slowest first.
  private var runs: [(seconds: Double, release: String, place: Place)] = []
  private let most: Int

  init(most: Int) { self.most = most }

  /// Of each sample the release on which it took longest.
  mutating func add(_ document: DocumentReport) {
    for sample in document.samples {
      guard let slowest = sample.runs.max(by: { ($0.value.seconds, $1.key) < ($1.value.seconds, $0.key) }) else {
        continue
      }
      runs.append((slowest.value.seconds, slowest.key, sample.sample.place))
    }
    runs.sort { ($1.seconds, $0.place) < ($0.seconds, $1.place) }
    runs = Array(runs.prefix(most))
  }

  /// A line each, with the time of the run, which may be one of before.
  var text: String {
    runs.map { run in
      let milliseconds = Int((run.seconds * 1000).rounded())
      return "verify: \(milliseconds) ms on \(run.release): \(run.place.path.visible):\(run.place.line)\n"
    }.joined()
  }
}
