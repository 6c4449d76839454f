import Verification
import Vocabulary

extension ProseReader {
  /// "This prints `1 2`", "This raises `TypeError`", below the sample: what is said to come of it. The text may speak of a
  /// part of its output.
  func outcomes() -> [Claim] {
    let below = prose.filter { $0.line > sample.lastLine }
    let printed = below.flatMap(printed)
    // Further down "this" is another thing.
    let labelled = below.first.flatMap(labelled)
    let bare = labelled == nil ? below.prefix(2).filter { !$0.leadsOver }.flatMap(bare) : []
    let endings = below.prefix(2).lazy.compactMap { EndingInProse(in: $0, own: script.exceptions) }
    return printed + bare
      + [labelled].compactMap(\.self)
      + [endings.first].compactMap(\.self).map { ending(at: $0, isNext: below.first?.line == $0.passage.line) }
      + announced
  }

  /// "The following raises `TypeError`:", "This prints `6`:", right above the box.
  private var announced: [Claim] {
    guard let lead = sample.lead, lead.leadsOver, lead.option == nil else { return [] }
    let ending = EndingInProse(in: lead, own: script.exceptions, subjects: Subjects.above).map {
      self.ending(at: $0, isNext: true)
    }
    return printed(in: lead) + [ending].compactMap(\.self)
  }

  private func printed(in passage: Passage) -> [Claim] {
    sentences(in: passage).compactMap { sentence -> Claim? in
      guard let stated = sentence.code, BareOutput.isLedTo(by: sentence.lead) else { return nil }
      return outcome(.stdout, stated, at: sentence.line, passage.span(of: stated[...], inPiece: sentence.piece))
    }
  }

  /// It is one for certain where the sentence can speak of no other code than the sample's, which a reader runs as it is.
  private func ending(at found: EndingInProse, isNext: Bool) -> Claim {
    var claim = outcome(.raises, found.stated, at: found.line, found.span, answer: .ending)
    let isCaught = script.statements.contains { $0.word == "except" || $0.code.holds("suppress(") }
    if isNext, found.opensPassage, found.isOfWhole, sample.form == .script, sample.outputs.isEmpty,
      found.passage.leadsOver == (found.line < sample.firstLine), !isCaught, !script.leavesCallsToReader
    {
      claim.certainty = .definite
    }
    return claim
  }

  /// "This prints 4, not 3."
  private func bare(_ passage: Passage) -> [Claim] {
    BareOutput.all(in: passage).map {
      outcome(.stdout, $0.stated, at: $0.line, $0.span)
    }
  }

  /// "Output: 0 1 3", a paragraph of its own right below the box.
  private func labelled(_ passage: Passage) -> Claim? {
    guard sample.outputs.isEmpty, !passage.leadsOver, passage.isOfWords,
      let stated = BareOutput.labelled(passage.text)
    else { return nil }
    var claim = outcome(.stdout, String(stated), at: passage.line, passage.origin.span(of: [stated]))
    if let last = script.statements.last, last.kind == .expression, !last.prints {
      claim.target = .printedOrValue(last.first...last.last)
    }
    return claim
  }

  private func outcome(
    _ kind: Claim.Kind, _ stated: String, at line: Int, _ span: Span?, answer: Claim.Answer = .output
  ) -> Claim {
    var claim = Claim(
      line: line, lastLine: line, kind: kind, source: .prose, code: "the sample", target: .sample, stated: stated,
      form: answer == .ending ? "prose about the end" : "prose about the output", certainty: .ifConfirmed,
      answer: answer)
    claim.span = span
    return claim
  }

  /// Inline code with the words of its sentence before it, in lower case.
  private func sentences(in passage: Passage) -> [(lead: String, code: String?, line: Int, piece: Int)] {
    var line = passage.line
    var found: [(lead: String, code: String?, line: Int, piece: Int)] = []
    var lead = ""
    for (index, piece) in passage.pieces.enumerated() {
      switch piece {
      case .words(let words):
        line += words.count { $0 == "\n" }
        lead = Phrase.words(of: Sentences.last(in: words[...], endingWith: .fullStopOrSemicolon)).joined(separator: " ")
      case .code(let code):
        let after = passage.pieces.dropFirst(index + 1).first
        let isEnd = if case .words(let next)? = after { !ProseSentence.goesOn(next[...]) } else { after == nil }
        found.append((lead, isEnd ? code : nil, line, index))
        lead = "…"
      }
    }
    return found
  }
}
