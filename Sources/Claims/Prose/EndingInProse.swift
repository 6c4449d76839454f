import Verification
import Vocabulary

/// A sentence that says what exception ends the sample: "This raises `TypeError`", "It prints `2` and then raises an
/// `AttributeError`".
struct EndingInProse {
  let passage: Passage
  let line: Int
  let stated: String
  let span: Span?
  /// Whether no sentence stands before it.
  let opensPassage: Bool
  /// Whether it speaks of the sample, and not of a line of it.
  let isOfWhole: Bool

  /// The first in the passage; nil where none is.
  init?(in passage: Passage, own: Set<String>, subjects: Phrases = Subjects.program + Subjects.lines) {
    self.passage = passage
    var line = passage.line
    let (sentences, origin) = Self.sentences(of: passage)
    for sentence in sentences {
      let start = line
      line += sentence.count { $0 == "\n" }
      if let (before, stated) = Self.exception(in: sentence, own: own, of: subjects) {
        self.line = start + before.count { $0 == "\n" }
        self.stated = String(stated)
        span = origin.span(of: [stated])
        opensPassage = sentence.startIndex == sentences.first?.startIndex
        isOfWhole = Phrase.leading(Subjects.lines, in: before.trimmed) == nil
        return
      }
    }
    return nil
  }

  /// With its inline code between back quotes, and where their text stands.
  private static func sentences(of passage: Passage) -> ([Substring], Origin) {
    var text = ""
    var origin = Origin()
    var ends: [String.Index] = []
    for (index, piece) in passage.pieces.enumerated() {
      func take(_ words: String) {
        if passage.origins.indices.contains(index) { origin.append(passage.origins[index], at: text.utf8.count) }
        text += words
      }
      guard case .words(let words) = piece else {
        text += "`"
        take(piece.text)
        text += "`"
        continue
      }
      let start = text.endIndex
      take(words)
      ends += Sentences.ends(in: text[start...], at: .fullStopOrSemicolon)
    }
    let bounds = [text.startIndex] + ends + [text.endIndex]
    return (zip(bounds, bounds.dropFirst()).map { text[$0..<$1] }, origin)
  }

  /// As they stand in a sentence: between spaces, where the script has them.
  private static let verbs = ExceptionVerbs.ending.all.map { $0.first?.isSetWithoutSpaces == true ? $0 : " \($0) " }

  private static func exception(
    in sentence: Substring, own: Set<String>, of subjects: Phrases
  ) -> (before: Substring, stated: Substring)? {
    for verb in verbs {
      guard let found = sentence.range(of: verb) else { continue }
      let before = sentence[..<found.lowerBound]
      guard isOfSample(before, subjects) else { continue }
      let rest = sentence[found.upperBound...].trimmed
      let named = Phrase.leading(Articles.beforeExceptions, in: rest)?.rest ?? rest
      guard let (stated, after) = named.first == "`" ? quoted(named, own: own) : bare(named, own: own), isEnd(after)
      else { continue }
      return (before, stated)
    }
    return nil
  }

  /// "This", "The last line", "It prints `2` and then".
  private static func isOfSample(_ before: Substring, _ subjects: Phrases) -> Bool {
    var said = before.trimmed
    for adverb in ExceptionVerbs.beforeEnding.all where said.hasSuffix(" " + adverb) {
      said = said.dropLast(adverb.count).trimmed
    }
    if said.hasSuffix(" and") || said.hasSuffix(","),
      let verb = ExceptionVerbs.printingBefore.all.lazy.compactMap(said.range(of:)).first
    {
      return subjects.contains(said[..<verb.lowerBound].trimmed.lowercased())
    }
    return subjects.contains(said.lowercased())
  }

  private static func quoted(_ text: Substring, own: Set<String>) -> (stated: Substring, rest: Substring)? {
    guard let close = text.dropFirst().firstIndex(of: "`") else { return nil }
    let code = text[..<close].dropFirst()
    guard let (_, rest) = ExceptionName.anyClass(in: code, own: own), rest.isEmpty || rest.hasPrefix(": ") else {
      return nil
    }
    return (code, text[close...].dropFirst())
  }

  private static func bare(_ text: Substring, own: Set<String>) -> (stated: Substring, rest: Substring)? {
    ExceptionName.prefix(of: text, own: own).map { ($0.name, $0.rest) }
  }

  /// Whether nothing follows that says when, and no other than this one is meant.
  private static func isEnd(_ rest: Substring) -> Bool {
    let text = Phrase.leading(ErrorWords.behindName, in: rest.trimmed)?.rest ?? rest.trimmed
    guard let first = text.first else { return true }
    let words = text.drop { ",，、: ".contains($0) }
    if Clause.isConditional(text) || Phrase.leading(ConditionWords.behindStatement, in: words) != nil { return false }
    return ".;!:,—–()。；！，".contains(first)
      || Phrase.leading(Conjunctions.behindException, in: text) != nil
  }
}
