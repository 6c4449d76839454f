import Verification
import Vocabulary

/// The boxes after a sample that show its output.
struct OutputBoxes {
  private let sample: Sample
  private let script: Script
  private let leavesCallsToReader: Bool
  /// No word of it prints. Whoever shows an output all the same may have left out the line that does.
  private let isQuiet: Bool

  init(of sample: Sample, script: Script) {
    self.sample = sample
    self.script = script
    leavesCallsToReader = !sample.outputs.isEmpty && script.leavesCallsToReader
    isQuiet = !sample.outputs.isEmpty && !script.prints
  }

  func claims() -> [Claim] {
    guard !sample.outputs.isEmpty else { return [] }
    let manner = Claim.Manner(of: script.statements)
    let spellsSigns = script.statements.contains { HashPrinters.spells($0.code) }
    return sample.outputs.compactMap { output in
      let shown = BoxText(output.text, of: script, spellsSigns: spellsSigns)
      // A value that is shown does nothing: other text that is printed below it is another's.
      if isValueAlone, PythonLiteral.parse(shown.text) == nil { return nil }
      guard !shown.text.allSatisfy(\.isWhitespace), output.label.map(BoxLabel.isOfOtherCode) != true else { return nil }
      let releases = output.label.flatMap(ReleaseNote.releases(inLabel:))
      let last = lastExpression
      let bound = lastBound(shown.text, in: output)
      var claim = Claim(
        line: output.firstLine, lastLine: output.lastLine, kind: bound == nil ? .output : .state, source: .outputBlock,
        code: (bound?.statement ?? last)?.code ?? "",
        target: bound.map { .lines($0.statement.block) } ?? last.map { .printedOrValue($0.block) } ?? .sample,
        stated: shown.text, subject: bound?.name, releases: releases, form: "output box",
        certainty: isCertain(output, shown.text) ? .definite : .ifConfirmed, answer: bound == nil ? .output : .anything)
      claim.manner = manner
      claim.span = SampleLines(of: output).span(
        of: [shown.text.filledLines], ends: shown.lines)
      return claim
    }
  }

  private var isValueAlone: Bool {
    script.statements.count == 1 && PythonLiteral.parse(script.statements[0].code)?.isPlain == true
  }

  /// A box that is called output, by its tag or the words above it, is meant as such for certain, and so is one that ends as only
  /// the sample can; one that is merely led over to, or stands there, may hold something else.
  private func isCertain(_ output: Sample.Output, _ shown: String) -> Bool {
    if leavesCallsToReader { return false }
    if output.saysOutput || output.label.map(BoxLabel.namesOutput) == true { return !isQuiet || lastExpression != nil }
    return output.label == nil && Self.endsInException(shown)
  }

  /// `ValueError: too small` as the last line, which code that goes well does not show.
  private static func endsInException(_ text: String) -> Bool {
    guard let last = text.lines.last(where: { !$0.allSatisfy(\.isWhitespace) }),
      let (_, rest) = ExceptionName.prefix(of: last)
    else { return false }
    return rest.hasPrefix(": ") || rest.isEmpty && text.holds("Traceback (")
  }

  /// The last statement of code that shows nothing by itself, and what it binds or changes: a box that holds a single value shows
  /// what that is then. Below other words than those for output it may be a file, or anything.
  private func lastBound(_ shown: String, in output: Sample.Output) -> (statement: Statement, name: String)? {
    let isOutcome =
      output.saysOutput || output.label.map { BoxLabel.namesOutput($0) || AnswerLabels.isAlone($0) } == true
    guard isOutcome, isQuiet, let last = script.statements.last, last.kind == .assignment, last.indent == 0,
      PythonLiteral.parse(shown[...].trimmed)?.isRepr == true
    else { return nil }
    // Of several names nothing tells which is shown.
    guard let target = Subject(last.code[...]), target.rest.trimmed.first != "," else { return nil }
    return (last, String(target.root))
  }

  /// The last statement, if it may be its value that the box shows.
  private var lastExpression: Statement? {
    guard let last = script.statements.last, last.kind == .expression, last.indent == 0, !last.prints else {
      return nil
    }
    return last
  }
}
