import Verification

/// Output that stands in the sample's own box and is no comment: below a lone "Output:", which no Python is, or behind
/// prompts though the code has none.
struct OutputInBox {
  /// The text with the output blanked, or marked as comments, so that lines keep their numbers.
  let code: String
  /// By line of the sample, below the label.
  private let output: [(line: Int, text: String)]

  init(_ text: String) {
    let lines = text.lines
    if let label = lines.dropFirst().firstIndex(where: Self.isLabel), Self.isCode(lines[..<label]) {
      output = lines[(label + 1)...].enumerated().map { (label + 2 + $0.offset, String($0.element)) }
      code = (lines[..<label] + lines[label...].map { _ in "" }).joined(separator: "\n")
    } else if Self.promptsMarkOutput(in: lines) {
      output = []
      code = lines.map { $0.begins(with: ">>> ") ? "#> " + $0.dropFirst(4) : $0 }.joined(separator: "\n")
    } else {
      output = []
      code = text
    }
  }

  func claims(of sample: Sample, lines: SampleLines) -> [Claim] {
    guard let first = output.first(where: { !$0.text.allSatisfy(\.isWhitespace) }), let last = output.last else {
      return []
    }
    let stated = output.map(\.text).joined(separator: "\n")
    var claim = Claim(
      line: sample.documentLine(first.line), lastLine: sample.documentLine(last.line), kind: .output,
      source: .outputBlock,
      code: "", target: .sample, stated: stated, form: "output in the box")
    claim.span = lines.span(of: [stated.filledLines], ends: output.map { LineEnd(line: $0.line, tail: 0) })
    return [claim]
  }

  /// "Output:" alone on a line; a name before a colon with nothing behind it is no statement.
  private static func isLabel(_ line: Substring) -> Bool {
    line.utf8.last == UInt8(ascii: ":") && line.first?.isWhitespace == false
      && OutcomeLabel.rest(of: line)?.isEmpty == true
  }

  private static func isCode(_ lines: ArraySlice<Substring>) -> Bool {
    let script = Script(lines.joined(separator: "\n"))
    return !script.endsOpen && !script.statements.isEmpty && !lines.contains { Prompt(line: $0).isFirst }
  }

  /// Every prompt is followed by a value, or an exception with its message, and never by an answer, and right above the
  /// first one stands code without a prompt.
  private static func promptsMarkOutput(in lines: [Substring]) -> Bool {
    guard let first = lines.firstIndex(where: { $0.begins(with: ">>> ") }), isCode(lines[..<first]),
      let last = lines[..<first].last(where: { !$0.allSatisfy(\.isWhitespace) }),
      lines[..<first].contains(where: { $0.holds("print") })
        || last.first?.isWhitespace == false && !last.hasPrefix("#")
    else { return false }
    return lines.indices.allSatisfy { index in
      guard case .first(let typed) = Prompt(line: lines[index]) else { return true }
      let isAnswered = index + 1 < lines.count && isOutcome(lines[index + 1])
      return lines[index].hasPrefix(">>> ") && isOutcome(typed) && !isAnswered
    }
  }

  private static func isOutcome(_ typed: Substring) -> Bool {
    if PythonLiteral.parse(typed)?.isRepr == true { return true }
    guard let (_, rest) = ExceptionName.prefix(of: typed) else { return false }
    return rest.isEmpty || rest.hasPrefix(": ")
  }
}
