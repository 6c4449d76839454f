import Verification
import Vocabulary

/// What stands before an outcome: one of `OutputLabels`, and a sign.
enum OutcomeLabel {
  private static let signs = Set(":：=" + Arrows.all.joined())

  /// What follows a label and its colon; empty where the outcome stands on the lines below. Nil where it is no label.
  static func rest(of text: Substring) -> Substring? {
    if let lines = linesBelow(text) { return lines }
    for word in OutputLabels.inComments.sharingInitial(with: text) {
      guard let rest = Phrase.rest(of: text, after: word) else { continue }
      var after = rest
      // "Output (Python 3.12):"
      if after.first == "(", let close = after.firstIndex(of: ")") {
        after = after[after.index(after: close)...].trimmed
      }
      guard let sign = after.first,
        ":：=".contains(sign) || Arrows.all.contains(where: after.begins)
      else { continue }
      return after.drop(while: signs.contains).trimmed
    }
    return nil
  }
  /// Whether a line is nothing but a label: "Output", "结果", "OUTPUT #".
  static func isAlone(_ line: some StringProtocol) -> Bool {
    let word = Substring(line).drop(while: isOrnament).trimmed
    var end = word
    while let last = end.last, isOrnament(last) { end = end.dropLast() }
    return OutputLabels.standingAlone.contains(end.lowercased())
  }

  /// What stands on the lines below a first line that is a label without a sign.
  private static func linesBelow(_ text: Substring) -> Substring? {
    guard let end = text.firstIndex(of: "\n"), isAlone(text[..<end]) else { return nil }
    return text[end...].drop { $0 == "\n" }
  }

  private static func isOrnament(_ character: Character) -> Bool { "#=-*~ ".contains(character) }
}
