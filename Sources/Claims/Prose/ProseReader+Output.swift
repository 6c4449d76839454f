import Verification

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
    BareOutput.all(in: passage, subjects: Self.subjects).map {
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
      form: answer == .ending ? "prose about the end" : "prose about the output", standing: .ifConfirmed,
      answer: answer)
    claim.span = span
    return claim
  }

  /// Where no spaces part words, the lead ends with the words.
  private static func speaksOfOutput(_ lead: String) -> Bool {
    subjects.contains(lead)
      || foreign.contains { lead == $0 || $0.first?.isSetWithoutSpaces == true && lead.hasSuffix($0) }
  }

  private static let foreign = [
    "输出结果是", "输出结果为", "输出结果", "输出是", "输出为", "结果是", "结果为", "运行结果是", "打印结果是", "将输出", "会输出", "会打印", "输出",
    "код выведет", "выведет", "выведется", "на экран выведется", "будет выведено", "вывод", "результат", "ответ",
    "la salida es", "la salida será", "esto imprime", "imprime", "el resultado es", "a saída é", "isso imprime",
    "la sortie est", "ceci affiche", "le résultat est", "die ausgabe ist", "die ausgabe lautet", "das gibt",
  ]

  private static let subjects: Set<String> = Set(
    [
      "this", "it", "the code", "the code above", "the program", "the script", "the sample", "the example", "the loop",
      "running it",
      "running this", "running this code", "running the code", "executing it", "the snippet", "the above", "this code",
      "this program",
    ].flatMap { subject in
      ["prints", "outputs", "displays", "will print", "will output"].map { "\(subject) \($0)" }
    } + ["the output is", "the output will be", "output", "prints", "the printed text is"])

  /// Inline code with the words of its sentence before it, in lower case.
  private func sentences(in passage: Passage) -> [(lead: String, code: String?, line: Int, piece: Int)] {
    var line = passage.line
    var found: [(lead: String, code: String?, line: Int, piece: Int)] = []
    var lead = ""
    for (index, piece) in passage.pieces.enumerated() {
      switch piece {
      case .words(let words):
        line += words.count { $0 == "\n" }
        let start = words.lastIndex { ".!?;".contains($0) }.map { words.index(after: $0) } ?? words.startIndex
        lead = Phrase.words(of: words[start...]).joined(separator: " ")
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
