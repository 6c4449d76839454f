import Verification
import Vocabulary

/// What a box of output states, without what its author wrote into it: signs of comments, a label, remarks between the lines.
struct BoxText {
  let text: String
  /// Which lines of the box, 1-based, its lines are the ends of.
  let lines: [Int]

  init(_ text: String, of script: Script) {
    var lines = text.lines.enumerated().map { (number: $0.offset + 1, text: $0.element) }
    func filled() -> [(number: Int, text: Substring)] { lines.filter { !$0.text.allSatisfy(\.isWhitespace) } }
    if !filled().isEmpty, filled().allSatisfy({ $0.text.hasPrefix("#") }) {
      lines = lines.map { ($0.number, $0.text.dropFirst($0.text.hasPrefix("# ") ? 2 : 1)) }
    } else if !script.statements.contains(where: { $0.code.holds("#") }) {
      lines.removeAll { $0.text.hasPrefix("# ") }
    }
    if let first = filled().first, let rest = Self.unlabelled(first.text, in: script) {
      lines.removeAll { $0.number <= first.number }
      if !rest.isEmpty { lines.insert((first.number, rest), at: 0) }
    }
    self.text = lines.map(\.text).joined(separator: "\n")
    self.lines = lines.map(\.number)
  }

  /// What follows a label that the sample does not spell, and so does not print.
  private static func unlabelled(_ line: Substring, in script: Script) -> Substring? {
    guard let rest = OutcomeLabel.rest(of: line), line.hasSuffix(rest) else { return nil }
    let label = line.prefix { $0.isLetter || $0 == " " }.trimmed.lowercased()
    return script.statements.contains { $0.code.lowercased().holds(label) } ? nil : rest
  }
}
