import Verification

/// A sample as it is run, with what it states and what was read and put aside.
package struct ReadSample: Sendable {
  package let sample: Sample
  package let program: Program
  /// In the order of their lines.
  package let claims: [Claim]
  package let asides: [Aside]

  /// A comment that was not taken for a claim.
  package struct Aside: Sendable, Hashable {
    /// Of the document.
    package let line: Int
    package let text: String
    package let reason: String
  }

  /// Reads what a sample states in its comments, its session and the boxes of output after it.
  package init(_ sample: Sample) {
    let session = Session(sample.text)
    let script = Script(session?.source ?? sample.text)
    var reader = CommentReader(script: script, sample: sample)
    reader.read()
    program = Program(source: session?.source ?? sample.text, examples: session?.examples.map(\.code.lowerBound))
    let claims = reader.claims + (session?.claims(of: sample, script: script) ?? []) + ReadSample.outputs(of: sample)
    self.sample = sample
    self.claims = claims.sorted { ($0.line, $0.source == .comment ? 0 : 1) < ($1.line, $1.source == .comment ? 0 : 1) }
    asides = reader.asides
  }

  /// Whether the sample states anything: a claim of its own shape, or an `assert`.
  package var statesSomething: Bool { claims.contains { $0.standing == .definite } || asserts }

  private var asserts: Bool {
    program.source.split(separator: "\n").contains { $0.trimmed.hasPrefix("assert ") || $0.trimmed.hasPrefix("assert(") }
  }

  /// A box under a label is meant as output for certain; one without may hold something else that follows the sample.
  private static func outputs(of sample: Sample) -> [Claim] {
    sample.outputs.compactMap { output in
      guard !output.text.allSatisfy(\.isWhitespace) else { return nil }
      return Claim(
        line: output.firstLine, lastLine: output.lastLine, kind: .output, source: .outputBlock, code: "the sample",
        target: .sample, stated: output.text, form: "output box", standing: output.label == nil ? .ifConfirmed : .definite)
    }
  }
}
