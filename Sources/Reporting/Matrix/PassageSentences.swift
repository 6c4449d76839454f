import Verification
import Vocabulary

/// The sentences of a passage, as `Sentences` tells them apart; what stands in code ends none.
struct PassageSentences {
  private(set) var all: [Sentence] = []

  struct Sentence: Sendable {
    /// 1-based, of the document: where it begins.
    let line: Int
    let pieces: [Passage.Piece]
  }

  private var line: Int
  private var pieces: [Passage.Piece] = []
  private var words = ""
  /// Where the sentence at hand begins; nil before its first sign.
  private var first: Int?

  init(_ passage: Passage) {
    line = passage.line
    // Code stands there as letters do.
    let text = passage.pieces.map { $0.isCode ? String(repeating: "x", count: $0.text.count) : $0.text }.joined()
    var ends = Sentences.ends(in: text[...], at: .fullStop)[...]
    var index = text.startIndex
    for piece in passage.pieces {
      for (offset, character) in piece.text.enumerated() where index < text.endIndex {
        if ends.first == index {
          ends = ends.dropFirst()
          end()
        }
        if !piece.isCode { take(character) } else if offset == 0 { take(code: piece.text) }
        index = text.index(after: index)
      }
    }
    end()
  }

  private mutating func take(_ character: Character) {
    guard character.isWhitespace else {
      if first == nil { first = line }
      words.append(character)
      return
    }
    if character.isNewline { line += 1 }
    if first != nil, words.last != " " { words.append(" ") }
  }

  private mutating func take(code: String) {
    if first == nil { first = line }
    endWords()
    pieces.append(.code(code))
  }

  private mutating func endWords() {
    if !words.isEmpty { pieces.append(.words(words)) }
    words = ""
  }

  private mutating func end() {
    while words.last == " " { words.removeLast() }
    endWords()
    if let first { all.append(Sentence(line: first, pieces: pieces)) }
    pieces = []
    first = nil
  }
}
