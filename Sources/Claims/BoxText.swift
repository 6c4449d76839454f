import Verification
import Vocabulary

/// What a box of output states, without what its author wrote into it: signs of comments, a label, remarks between the lines.
struct BoxText {
  let text: String
  /// Where its lines end in the box.
  let lines: [LineEnd]

  /// - Parameter spellsSigns: whether a string of the sample begins with `#`, so that it may print such lines.
  init(_ text: String, of script: Script, spellsSigns: Bool) {
    var lines = text.lines.enumerated().map { (number: $0.offset + 1, text: $0.element) }
    func filled() -> [(number: Int, text: Substring)] { lines.filter { !$0.text.allSatisfy(\.isWhitespace) } }
    if !spellsSigns, !filled().isEmpty, filled().allSatisfy({ $0.text.hasPrefix("#") }) {
      lines = lines.map { ($0.number, $0.text.dropFirst($0.text.hasPrefix("# ") ? 2 : 1)) }
    } else if !spellsSigns {
      lines.removeAll { $0.text.hasPrefix("# ") }
    }
    if let first = filled().first, Prompt.isShell(first.text) {
      // The command by which the sample was run.
      lines.removeAll { $0.number <= first.number }
    }
    if let first = filled().first, let rest = Self.unlabelled(first.text, in: script) {
      lines.removeAll { $0.number <= first.number }
      if !rest.isEmpty { lines.insert((first.number, rest), at: 0) }
    }
    // A fence that was to close the box and stands behind its last line.
    var tail = 0
    if let last = lines.indices.last(where: { !lines[$0].text.allSatisfy(\.isWhitespace) }),
      lines[last].text.hasSuffix(Self.fence), lines[last].text.count > Self.fence.count
    {
      lines[last].text = lines[last].text.dropLast(Self.fence.count)
      lines.removeSubrange((last + 1)...)
      tail = Self.fence.count
    }
    let last = lines.last?.number
    self.text = lines.map(\.text).joined(separator: "\n")
    self.lines = lines.map { LineEnd(line: $0.number, tail: $0.number == last ? tail : 0) }
  }

  private static let fence = "```"

  /// What follows a label that the sample does not spell, and so does not print.
  private static func unlabelled(_ line: Substring, in script: Script) -> Substring? {
    guard let rest = OutcomeLabel.rest(of: line), line.hasSuffix(rest) else { return nil }
    let label = line.prefix { $0.isLetter || $0 == " " }.trimmed.lowercased()
    return script.statements.contains { $0.code.lowercased().holds(label) } ? nil : rest
  }
}
