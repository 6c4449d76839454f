import Verification

extension Comparison {
  /// The first or the last lines of what was printed, or a run of them between, letter for letter.
  static let part = Comparison("part of the output", of: [.comment, .block]) { stated, actual in
    guard actual.isPrinted else { return false }
    let one = stated.text.parts(by: .lines)
    let other = actual.text.parts(by: .lines)
    guard !one.isEmpty, one.count < other.count else { return false }
    if linesHold(one[...], other.suffix(one.count)) || linesHold(one[...], other.prefix(one.count)) { return true }
    // Between other lines a single line could stand by chance.
    guard one.count > 1 else { return false }
    let lines = Array(("\n" + other.joined(separator: "\n") + "\n").utf8)
    return ByteSearch.end(of: Array(("\n" + one.joined(separator: "\n") + "\n").utf8), in: lines[...]) != nil
  }
}
