import Claims
import Extraction
import Glibc
import Testing

/// Whoever writes a document decides how often something stands in it; what that costs grows with the document and not faster.
@Suite(.serialized) struct CostTests {
  @Test(arguments: Construct.all) func `four times as much takes less than eight times as long`(
    _ construct: Construct
  ) throws {
    var count = 256
    var short = 0.0
    // So large that what it takes can be measured, and yet not so large that the square of it would take minutes.
    while count < 40_000 {
      count *= 2
      short = try seconds(construct, count)
      if short > 0.008 { break }
    }
    // What else a machine does may disturb a measurement, and never makes one shorter than it is.
    var ratio = Double.infinity
    for _ in 1...3 where ratio >= 8 {
      short = max(try seconds(construct, count), 0.002)
      ratio = try seconds(construct, 4 * count) / short
    }
    #expect(ratio < 8, "\(count) take \(short) s")
  }

  /// To read the document and all that its samples state, of this thread's processor time.
  private func seconds(_ construct: Construct, _ count: Int) throws -> Double {
    let bytes = Array(construct.document(of: count).utf8)
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    let reading = try DocumentReader { $0.map { _ in true } }.read(bytes, path: "a.md")
    let reader = ClaimReader()
    for sample in reading.document.samples { _ = reader.read(sample) }
    return now() - start
  }
}
