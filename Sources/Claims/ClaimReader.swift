import Verification

/// Reads what samples state: in their comments, in their sessions, in the boxes of output after them.
package struct ClaimReader: Sendable {
  package init() {}

  package func read(_ sample: Sample) -> ReadSample {
    let plain = Script(sample.text)
    let doctests = Doctests(sample.text, script: plain)
    let session = doctests == nil ? Session(sample.text) : nil
    let script = session.map { Script($0.source) } ?? plain
    let program = Program(
      source: doctests?.source ?? session?.source ?? sample.text, examples: session?.examples.map(\.code.lowerBound))
    var comments = CommentReader(script: script, sample: sample, program: program)
    comments.read()
    let claims =
      comments.claims + (session?.claims(of: sample, script: script) ?? [])
      + (doctests?.claims(of: sample) ?? []) + outputs(of: sample)
    return ReadSample(
      sample: sample,
      program: program,
      claims: claims.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element),
      asides: comments.asides)
  }

  /// A box under a label is meant as output for certain; one without may hold something else that follows the sample.
  private func outputs(of sample: Sample) -> [Claim] {
    sample.outputs.compactMap { output in
      guard !output.text.allSatisfy(\.isWhitespace) else { return nil }
      return Claim(
        line: output.firstLine, lastLine: output.lastLine, kind: .output, source: .outputBlock, code: "",
        target: .sample, stated: output.text, form: "output box",
        standing: output.label == nil ? .ifConfirmed : .definite)
    }
  }
}
