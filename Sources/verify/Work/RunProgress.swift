import Synchronization
import Verification

/// How far a run is.
struct RunProgress: Sendable {
  /// Runs of a sample on a release: those that are done, and all as far as documents have been read.
  var done = 0
  var asked = 0
  /// Whether every document has been read, so that no more will be asked for.
  var isWhole = false
  /// Documents that are reported.
  var documents = 0
  /// What is at work, by when it began; the longest first.
  var running: [(place: Place, seconds: Double)] = []
  var seconds = 0.0

  /// In words for one line.
  ///
  /// - Parameter documents: how many there are in all; nil where nobody knows.
  func text(ofDocuments all: Int?) -> String {
    var parts = [isWhole ? "\(done) of \(asked) runs done" : "\(done) runs done"]
    let rate = seconds > 0 ? Int(Double(done) / seconds) : 0
    if rate > 0 { parts.append("\(rate) a second") }
    if let left = secondsLeft(ofDocuments: all) { parts.append("about \(Self.text(ofSeconds: left)) left") }
    let slow = running.first.flatMap { $0.seconds >= Self.longOnes ? $0 : nil }
    if let slow { parts.append("\(slow.place) still runs, \(Int(slow.seconds)) s") }
    return parts.joined(separator: ", ")
  }

  /// What takes less is not worth a word.
  private static let longOnes = 2.0
  /// Of what is done so that the rest can be guessed from it.
  private static let telling = 0.05

  private func secondsLeft(ofDocuments all: Int?) -> Double? {
    let part: Double
    if isWhole, asked > 0 {
      part = Double(done) / Double(asked)
    } else if let all, all > 0 {
      part = Double(documents) / Double(all)
    } else {
      return nil
    }
    return part >= Self.telling && part < 1 ? seconds * (1 - part) / part : nil
  }

  private static func text(ofSeconds seconds: Double) -> String {
    seconds < 90 ? "\(max(1, Int(seconds.rounded()))) s" : "\(Int((seconds / 60).rounded())) min"
  }
}

/// What lanes are at work on.
final class RunningSamples: Sendable {
  private struct Running {
    let place: Place
    let start: ContinuousClock.Instant
  }

  private let running = Mutex<(next: Int, all: [Int: Running])>((0, [:]))

  /// Does it, and knows of it meanwhile.
  func during<Value>(_ place: Place, _ work: () throws(Unobserved) -> Value) throws(Unobserved) -> Value {
    let number = running.withLock { running in
      running.next += 1
      running.all[running.next] = Running(place: place, start: .now)
      return running.next
    }
    defer { running.withLock { $0.all[number] = nil } }
    return try work()
  }

  /// The longest first.
  var all: [(place: Place, seconds: Double)] {
    let now = ContinuousClock.now
    return running.withLock { Array($0.all.values) }.sorted { $0.start < $1.start }
      .map { ($0.place, $0.start.duration(to: now) / .seconds(1)) }
  }
}
