import Verification

/// The boxes after a sample that show its output.
struct OutputBoxes {
  private let sample: Sample
  private let script: Script

  init(of sample: Sample, script: Script) {
    self.sample = sample
    self.script = script
  }

  /// A box under a label is meant as output for certain; one without may hold something else that follows the sample.
  func claims() -> [Claim] {
    sample.outputs.compactMap { output in
      // What the sample prints with the sign has it.
      let text =
        HashPrinters.spells(sample.text) ? output.text : OutputInBox.withoutCommentSigns(output.text)
      guard !text.allSatisfy(\.isWhitespace) else { return nil }
      let last = lastExpression
      var claim = Claim(
        line: output.firstLine, lastLine: output.lastLine, kind: .output, source: .outputBlock, code: last?.code ?? "",
        target: last.map { .printedOrValue($0.block) } ?? .sample, stated: text,
        releases: output.label.flatMap(ReleaseNote.releases(inLabel:)), form: "output box",
        certainty: output.label == nil || isQuiet && last == nil ? .ifConfirmed : .definite, answer: .output)
      // What was taken off stands before it.
      let lines = output.text.lines.indices.suffix(text.lines.count)
      claim.span = SampleLines(of: output).span(
        of: [text.filledLines], ends: lines.map { LineEnd(line: $0 + 1, tail: 0) })
      return claim
    }
  }

  /// The last statement, if it may be its value that the box shows.
  private var lastExpression: Statement? {
    guard let last = script.statements.last, last.kind == .expression, last.indent == 0, !last.prints else {
      return nil
    }
    return last
  }

  /// No word of it prints. Whoever shows an output all the same may have left out the line that does.
  private var isQuiet: Bool { !script.prints }
}
