import Verification
import Vocabulary

extension ProseReader {
  /// The value that a name has at the sample's end: "Now `a` is `[1]`" where the last line works on it.
  func state(of name: String, in after: ArraySlice<Passage.Piece>, before: Substring) -> ProseOutcome? {
    guard names.contains(name), isInLastLine(name), case .words(let words)? = after.first else { return nil }
    let lead = Phrase.words(of: before).joined(separator: " ")
    let isNow = Phrase.leading(StateLinks.nowInSentences, in: words[...].trimmed) != nil
    guard
      StateLinks.now.contains(lead) || isNow && (lead.isEmpty || StateLinks.beforeNow.contains(lead)),
      let stated = outcome(in: after, kindOf: name), stated.kind == .value
    else { return nil }
    return stated
  }

  /// The last line of a script tells what it was about to change.
  private func isInLastLine(_ name: String) -> Bool {
    script.statements.last?.code.split { !$0.isWordPart }.contains(name[...]) ?? false
  }
}

/// What a name of the sample is said to be in the end, without a word such as "now": "`evens` is `[2, 4]`", "After this, `nums`
/// becomes `[1]`", "The original `s` remains `'hello'`".
struct StateInProse {
  let stated: ProseOutcome
  /// A bare "is" may speak of another moment, where the sample goes on with the name.
  let certainty: Claim.Certainty

  init?(
    of name: String, in pieces: ArraySlice<Passage.Piece>, after sentence: String, in reader: ProseReader
  ) {
    guard reader.names.contains(name), case .words(let words)? = pieces.first,
      let (verb, rest) = Phrase.leading(StateLinks.inSentences, in: words[...].trimmed)
    else { return nil }
    let lead = Phrase.words(of: sentence).joined(separator: " ")
    let isOfTheEnd = StateLinks.ofTheEnd.contains(lead)
    guard lead.isEmpty || isOfTheEnd || StateLinks.ofNames.contains(lead) else { return nil }
    let text = Phrase.leading(Articles.withNouns, in: rest)?.rest ?? rest
    guard
      let stated = text.isEmpty
        ? reader.inCode(pieces.dropFirst(), .value) : reader.inWords(text, ofPiece: pieces.startIndex, .value)
    else { return nil }
    self.stated = stated
    let isOfEnd = verb != "is" || isOfTheEnd
    let isSure = isOfEnd || PythonLiteral.parse(stated.text)?.hasItems == true
    certainty = isSure && Self.isLeftAlone(name, in: reader.script, isOfEnd: isOfEnd) ? .definite : .ifConfirmed
  }

  /// Whether nothing in the sample may give the name another value at another moment: it is bound once, by a line of its own, and
  /// only shown after that; where the words are of the end, it may have been worked on.
  private static func isLeftAlone(_ name: String, in script: Script, isOfEnd: Bool) -> Bool {
    let uses = script.statements.filter { $0.code.split { !$0.isWordPart }.contains(name[...]) }
    guard let first = uses.first, first.kind == .assignment, first.word == name, first.indent == 0 else { return false }
    return isOfEnd ? uses.allSatisfy { $0.indent == 0 } : uses.dropFirst().allSatisfy { $0.isShowing(name) }
  }
}

extension Statement {
  /// Whether it prints what the name holds, and asks nothing of it that may change it.
  fileprivate func isShowing(_ name: String) -> Bool {
    kind == .expression && prints && !code.holds(name + ".") && !code.holds(":=")
  }
}
