/// A sample's standard output without the driver's marks, and what was printed in each visit.
///
/// A mark is `0x1e`, the token, a space, words, `0x1e` (`docs/driver.md`, "Events"); the words are a probe, a visit and
/// `+` or `-`, or `sample` where the set-up ends. A token that is not this run's is the sample's own text.
package struct Marks: Sendable {
  /// One visit of one probe.
  package struct Key: Hashable, Comparable, Sendable {
    package let probe: Int
    package let visit: Int

    package init(probe: Int, visit: Int) {
      self.probe = probe
      self.visit = visit
    }

    package static func < (left: Key, right: Key) -> Bool { (left.probe, left.visit) < (right.probe, right.visit) }
  }

  /// What the sample printed, its set-up left off.
  package var output: ArraySlice<UInt8> { text[sample...] }
  /// The visits that were begun and not left, in the order in which they began.
  package private(set) var open: [Key] = []

  private var text: [UInt8] = []
  /// Where the sample's own text begins.
  private var sample = 0
  /// Where in the text a visit began, and where it was left.
  private var began: [Key: Int] = [:]
  private var left: [Key: Int] = [:]

  /// The driver cuts what it shows at the same length.
  private static let longest = 65_536
  private static let separator: UInt8 = 0x1e

  package init(in stdout: [UInt8], token: String) {
    let head = [Self.separator] + Array(token.utf8) + [UInt8(ascii: " ")]
    text.reserveCapacity(stdout.count)
    var position = 0
    while let start = stdout[position...].firstIndex(of: Self.separator) {
      text += stdout[position..<start]
      position = start
      let words = stdout[start...].prefix(head.count)
      if words.count == 1 || !words.elementsEqual(head.prefix(words.count)) {
        text.append(Self.separator)
        position += 1
      } else if let end = stdout[(start + words.count)...].firstIndex(of: Self.separator) {
        note(stdout[(start + words.count)..<end])
        position = end + 1
      } else {  // cut by the limit on output
        position = stdout.count
      }
    }
    text += stdout[position...]
    let closed = left
    open = began.keys.filter { closed[$0] == nil }.sorted()
  }

  /// What was printed in a visit, bounded; empty for one that has no mark.
  package func printed(_ key: Key) -> String {
    guard let start = began[key] else { return "" }
    let whole = text[start..<max(start, left[key] ?? text.count)]
    guard whole.count > Self.longest else { return String(showing: whole) }
    var end = start + Self.longest
    while end > start, text[end] & 0xC0 == 0x80 { end -= 1 }  // not in the midst of a character
    return String(showing: text[start..<end])
  }

  /// How many bytes were printed in a visit, or are shown of it.
  package func length(_ key: Key) -> Int {
    guard let start = began[key] else { return 0 }
    return min(Self.longest, max(start, left[key] ?? text.count) - start)
  }

  /// How many bytes the sample had printed when a visit began; nil for one that has no mark, or lies in the set-up.
  package func place(of key: Key) -> Int? {
    began[key].flatMap { $0 >= sample ? $0 - sample : nil }
  }

  private mutating func note(_ words: ArraySlice<UInt8>) {
    let words = words.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    if words == ["sample"] {
      sample = text.count
    } else if words.count == 3, let probe = Int(words[0]), let visit = Int(words[1]) {
      let key = Key(probe: probe, visit: visit)
      if words[2] == "+" { began[key] = text.count } else { left[key] = text.count }
    }
  }
}
