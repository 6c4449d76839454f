import Verification
import Vocabulary

extension ProseReader {
  /// "This prints `1 2`", "This raises `TypeError`", below the sample: what is said to come of it. The text may speak of a
  /// part of its output.
  func outcomes() -> [Claim] {
    let below = sample.prose.filter { $0.line > sample.lastLine }
    let printed = below.flatMap { passage in
      sentences(in: passage).compactMap { sentence -> Claim? in
        guard let stated = sentence.code, Self.speaksOfOutput(sentence.lead) else { return nil }
        return outcome(.stdout, stated, at: sentence.line, passage.span(of: stated[...], inPiece: sentence.piece))
      }
    }
    // Further down "this" is another thing.
    let labelled = below.first.flatMap(labelled)
    let bare = labelled == nil ? below.prefix(2).filter { !$0.leadsOver }.flatMap(bare) : []
    let ending = below.prefix(2).lazy.compactMap { EndingInProse(in: $0, own: script.exceptions) }.first
    return printed + bare
      + [labelled].compactMap(\.self)
      + [ending].compactMap(\.self).map { outcome(.raises, $0.stated, at: $0.line, $0.span, answer: .ending) }
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

  /// Where no spaces part words, the lead ends with the words.
  private static func speaksOfOutput(_ lead: String) -> Bool {
    OutputSentences.all.contains(lead)
      || OutputSentences.foreign.all.contains {
        lead == $0 || $0.first?.isSetWithoutSpaces == true && lead.hasSuffix($0)
      }
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
