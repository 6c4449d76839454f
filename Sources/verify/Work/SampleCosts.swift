import Caching
import Verification

/// What samples took in earlier runs, so that a bank can be divided into parts alike in cost.
struct SampleCosts {
  private let cache: Cache?

  /// Seconds; what takes less is as good as any other, and not worth a place in the cache.
  private static let least = 0.02
  /// Of a sample that took less, or that nobody has run.
  private static let usual = 0.003

  init(_ cache: Cache?) { self.cache = cache }

  /// What one run of the sample on all releases asked for took, in seconds.
  func seconds(of sample: Sample) -> Double {
    guard let cache, let found = cache.find(Self.key(of: sample)) else { return Self.usual }
    return Double(String(decoding: found.bytes, as: UTF8.self)) ?? Self.usual
  }

  /// Keeps what the samples of a document took.
  func keep(_ report: DocumentReport) {
    guard let cache else { return }
    for sample in report.samples {
      let seconds = sample.runs.values.reduce(0) { $0 + $1.seconds }
      // In thousandths: two measurements of one sample are seldom alike beyond.
      if seconds >= Self.least {
        cache.keep(Array("\((seconds * 1000).rounded() / 1000)".utf8), under: Self.key(of: sample.sample))
      }
    }
  }

  private static func key(of sample: Sample) -> [UInt8] { SHA256.bytes(of: "cost of \(sample.id)\n\(sample.text)") }
}
