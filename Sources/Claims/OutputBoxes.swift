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
      let text = OutputInBox.withoutCommentSigns(output.text)
      guard !text.allSatisfy(\.isWhitespace) else { return nil }
      let shown = shownByValue
      return Claim(
        line: output.firstLine, lastLine: output.lastLine, kind: .output, source: .outputBlock, code: shown?.code ?? "",
        target: shown.map { .lines($0.block) } ?? .sample, stated: text,
        releases: output.label.flatMap(ReleaseNote.releases(inLabel:)), form: "output box",
        standing: output.label == nil || isQuiet && shown == nil ? .ifConfirmed : .definite)
    }
  }

  /// The last statement, whose value the box shows as a notebook does, where nothing is printed.
  private var shownByValue: Statement? {
    guard isQuiet, let last = script.statements.last, last.kind == .expression, last.indent == 0 else { return nil }
    return last
  }

  /// No word of it prints. Whoever shows an output all the same may have left out the line that does.
  private var isQuiet: Bool { !script.uses(Self.printing) }

  private static let printing: Set<Substring> = [
    "print", "pprint", "pp", "write", "writelines", "logging", "logger", "warn", "warnings", "show", "display", "input",
    "run", "exec", "system", "help",
  ]
}
