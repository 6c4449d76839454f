import Verification
import Vocabulary

/// A sentence of running text that says something of Python which nothing proves: it names a release, a number or one of Python's own
/// names, no claim was read in it, and no check stands below its paragraph.
package struct OpenSentence: Sendable, Hashable {
  package let place: Place
  /// As its reader sees it, on one line, with code between backquotes.
  package let text: String

  package init(place: Place, text: String) {
    self.place = place
    self.text = text
  }

  /// Those of a document, in its order.
  package static func all(in document: Document, by reader: ClaimReader) -> [OpenSentence] {
    let proved = Set(document.samples.compactMap(\.proves?.line))
    let stated = document.samples.flatMap { reader.read($0).allClaims }.filter { $0.source == .prose }
      .reduce(into: Set<Int>()) { $0.formUnion($1.line...$1.lastLine) }
    return document.prose.filter { !proved.contains($0.line) }.flatMap { passage in
      sentences(of: passage, in: document.path).filter { lines, sentence in
        sentence.isOfPython && stated.isDisjoint(with: lines)
      }.map(\.1)
    }
  }

  /// Each with the lines on which it stands.
  private static func sentences(of passage: Passage, in path: String) -> [(ClosedRange<Int>, OpenSentence)] {
    let text = passage.pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .code(let code): "`\(code)`"
      }
    }.joined()
    var line = passage.line
    return Sentences.all(in: text[...], endingWith: .fullStop).map { sentence in
      let filled = sentence.drop(while: \.isWhitespace)
      line += sentence.prefix(sentence.count - filled.count).count(where: \.isNewline)
      let first = line
      line += filled.count(where: \.isNewline)
      let words = filled.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return (first...line, OpenSentence(place: Place(path: path, line: first), text: words))
    }
  }

  /// Whether it speaks of something that can be tried.
  private var isOfPython: Bool {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    let words = parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    if words.contains(where: { $0.contains(where: \.isNumber) }) { return true }
    return parts.enumerated().contains { offset, code in
      !offset.isMultiple(of: 2) && code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.contains { $0.isOfPython }
    }
  }
}

extension Substring {
  fileprivate var isOfPython: Bool {
    let name = String(self)
    return PythonWords.builtins.contains(name) || PythonWords.modules.contains(name)
      || PythonWords.endsAsException(name)
      || name.hasPrefix("__") && name.hasSuffix("__")
  }
}
