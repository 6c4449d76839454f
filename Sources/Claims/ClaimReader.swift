import Verification

/// Reads what samples state: in their comments, in their sessions, in the boxes of output after them.
package struct ClaimReader: Sendable {
  private let readsProse: Bool

  /// - Parameter prose: whether the running text around samples is read too.
  package init(prose: Bool = true) { readsProse = prose }

  /// Reads one sample; every comment of it becomes a claim or is dismissed.
  package func read(_ sample: Sample) -> ReadSample {
    // A check says one thing, that it runs through.
    if sample.proves != nil {
      return ReadSample(sample: sample, program: Program(source: sample.text), claims: Endings.claims(of: sample))
    }
    let box = OutputInBox(sample.form == .script ? ArrowLines.asComments(in: sample.text) : sample.text)
    let plain = Script(box.code)
    let doctests = Doctests(box.code, script: plain)
    let session = doctests == nil ? Session(box.code) : nil
    let script = session.map { Script($0.source) } ?? plain
    let program = Program(
      source: doctests?.source ?? session?.source ?? box.code, examples: session?.examples.map(\.code.lowerBound))
    let names = program.boundNames
    let lines = SampleLines(of: sample)
    var comments = CommentReader(script: script, sample: sample, lines: lines, program: program, names: names)
    comments.read()
    let prose = readsProse ? ProseReader(sample: sample, script: script, names: names) : nil
    var outcomes = prose?.outcomes() ?? []
    var choice = readsProse ? Choices.claim(about: sample, script: script, names: names) : nil
    // "Answer: `3`" is an answer chosen and a sentence about the output; it states one thing.
    if let same = outcomes.firstIndex(where: { choice?.states(thatOf: $0) == true }) {
      let sentence = outcomes.remove(at: same)
      if choice?.span == nil { choice?.span = sentence.span }
    }
    let claims =
      comments.claims + Asserts.claims(in: script, of: sample, lines: lines, beside: comments.claims)
      + (session?.claims(of: sample, lines: lines, script: script) ?? [])
      + (doctests?.claims(of: sample, lines: lines) ?? [])
      + box.claims(of: sample, lines: lines)
      + OutputBoxes(of: sample, script: script).claims()
      + outcomes
      + Endings.claims(of: sample)
      + [choice].compactMap(\.self)
    let noted = NotedReleases(script: script, sample: sample, isSession: session != nil).bound(claims)
    let range = Self.releases(of: sample)
    let bounded = noted.map { claim in
      var claim = claim
      claim.releases = claim.releases ?? range
      return claim
    }
    return ReadSample(
      sample: sample,
      program: program,
      claims: bounded.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(
        \.element),
      dismissedComments: comments.dismissedComments + (session?.dismissals(in: sample, script: script) ?? []),
      others: comments.commentedOutStatements + [prose?.questions()].compactMap(\.self))
  }

  /// A question that is put for some releases is answered for them, and so is a box beside a note.
  private static func releases(of sample: Sample) -> ReleaseRange? {
    let below = sample.prose.first { $0.line > sample.lastLine }
    return sample.label.flatMap(ReleaseNote.releases(inLabel:)) ?? (sample.lead?.text).flatMap(
      ReleaseNote.releases(closing:))
      ?? below.flatMap { ReleaseNote.releases(following: $0.text) } ?? ReleaseNote.range(inTitle: sample.question)
  }
}

extension Claim {
  /// Whether both are the same words of the page, taken for the same.
  fileprivate func states(thatOf other: Claim) -> Bool {
    line == other.line && kind == other.kind && stated == other.stated
  }
}
