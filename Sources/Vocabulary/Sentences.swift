/// Takes running text apart into sentences.
///
/// A mark ends one where white space follows, behind closing quotes and brackets; in scripts without spaces it does wherever it
/// stands. So "3.8" and "e.g.," end nothing.
package enum Sentences {
  /// What ends a sentence.
  package enum End: Sendable {
    case fullStop
    /// A semicolon, too: what stands behind it is said for itself.
    case fullStopOrSemicolon

    fileprivate var marks: String { self == .fullStop ? ".!?" : ".!?;" }
    fileprivate var wideMarks: String { self == .fullStop ? "。！？" : "。！？；" }
  }

  private static let closing = "*_)\"'”’`"

  /// Where sentences end in the text: behind their marks and what closes with them. The end of the text is none.
  package static func ends(in text: Substring, at end: End) -> [Substring.Index] {
    var ends: [Substring.Index] = []
    // A mark was read, and what may close with it.
    var isEnding = false
    for index in text.indices {
      let character = text[index]
      if isEnding, character.isWhitespace { ends.append(index) }
      if end.wideMarks.contains(character) {
        let next = text.index(after: index)
        if next < text.endIndex, !text[next].isWhitespace { ends.append(next) }
        isEnding = true
      } else if end.marks.contains(character) {
        isEnding = true
      } else if !closing.contains(character) {
        isEnding = false
      }
    }
    return ends
  }

  /// The sentences, each with the white space before it.
  package static func all(in text: Substring, endingWith end: End) -> [Substring] {
    let bounds = [text.startIndex] + ends(in: text, at: end) + [text.endIndex]
    return zip(bounds, bounds.dropFirst()).map { text[$0..<$1] }
  }

  /// The sentence that is still open where the text ends, with the white space before it; all of the text where none ends in it.
  package static func last(in text: Substring, endingWith end: End) -> Substring {
    text[(ends(in: text, at: end).last ?? text.startIndex)...]
  }
}
